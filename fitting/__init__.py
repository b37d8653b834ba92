"""Fits the numbers in ``data/`` from folders of annotated pages; needs the ``fit`` extra."""
