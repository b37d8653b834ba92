"""Measures cleanarticle, and whatever peer is installed, over folders of annotated pages."""
