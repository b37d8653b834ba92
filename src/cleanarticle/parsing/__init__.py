"""From text, or what a caller holds, to a tree that has all of the page."""
