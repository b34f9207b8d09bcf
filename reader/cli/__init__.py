"""The command line: everything the window does, for scripts and terminals."""
