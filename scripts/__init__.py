"""Commands for those who work on cleanarticle."""
