"""Plain copies of pages: lines told apart into the story and the page's furniture."""
