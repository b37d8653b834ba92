"""Parts of the command: what it is asked, what it reads, and what it writes."""
