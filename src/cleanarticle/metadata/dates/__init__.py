"""When the article was published and changed: moments, and where pages have them."""
