"""The memory of a site: what its pages teach each other."""
