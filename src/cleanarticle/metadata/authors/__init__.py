"""Who wrote the article: names, and where pages have them."""
