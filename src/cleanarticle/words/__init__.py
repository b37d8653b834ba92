"""Which language a page is in, and what words and phrases say in it."""
