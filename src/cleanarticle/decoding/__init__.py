"""From bytes to text, and why it was read so."""
