"""Facts of the whole page that scorers and filters share."""
