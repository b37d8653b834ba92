"""The headline without the name of the site, and the standfirst."""
