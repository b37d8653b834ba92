"""The one walk of the tree, and what it notes of each block."""
