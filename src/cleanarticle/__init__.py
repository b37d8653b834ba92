"""cleanarticle: a scraped news page in, the article's body and metadata out."""
