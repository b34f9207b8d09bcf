"""What other programs export, with its texts, tags, dates, states and marks."""
