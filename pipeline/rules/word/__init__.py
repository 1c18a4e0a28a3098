"""Rules about words: plain, kind, precise."""
