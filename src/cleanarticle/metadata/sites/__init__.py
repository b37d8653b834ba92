"""Whose page it is, and what other pages of the site say of it."""
