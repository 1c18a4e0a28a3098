"""Rules that look at medical terms: explained, written out, and called by one name."""
