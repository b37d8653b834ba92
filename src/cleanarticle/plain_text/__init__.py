"""From plain text to blocks."""
