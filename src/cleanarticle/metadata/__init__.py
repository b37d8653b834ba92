"""What a page says about its article beside the text, one module for each field."""
