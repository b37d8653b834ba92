"""The kept blocks of a page as text, Markdown, HTML and plain values; each renderer holds one table of kinds."""
