"""A source text beside its translation."""
