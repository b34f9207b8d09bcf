"""Importing: scan, read and clean in worker processes, keep."""
