"""The truth of a library: its database and the files kept by the hash of their bytes."""
