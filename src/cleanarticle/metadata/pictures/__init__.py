"""Pictures and videos of the article."""
