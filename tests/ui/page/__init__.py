"""The page: what it shows, where it stands, and what can be marked on it."""
