"""What the article is about: its section and its tags."""
