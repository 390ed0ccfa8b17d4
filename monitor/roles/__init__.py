"""What a process of Tradewatch is. Each waits by itself for what it needs.

A module for each, imported by that process alone: none carries what only another one needs.
"""
