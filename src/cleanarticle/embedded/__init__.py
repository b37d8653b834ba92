"""Articles that stand in the page's scripts alone."""
