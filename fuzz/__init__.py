"""Runs that look for a page which breaks cleanarticle: mutated pages, and atheris on the public functions."""
