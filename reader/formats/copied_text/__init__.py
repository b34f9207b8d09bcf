"""Plain copies of pages: the story's lines parted from the page's furniture."""
