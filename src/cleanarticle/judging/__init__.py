"""What adds up the evidence, and names what goes."""
