"""The Python runner of the scenarios: see `tests/README.md` for what a scenario says."""
