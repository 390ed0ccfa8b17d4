"""How right the signal core is: own cases, the shared development data, baselines, and speed."""
