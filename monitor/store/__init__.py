"""The truth in SQL: tables, one repository a word, migrations."""
