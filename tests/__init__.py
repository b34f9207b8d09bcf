"""The tests, shaped like the package; run them with python3 -m tests."""
