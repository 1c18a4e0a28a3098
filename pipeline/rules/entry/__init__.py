"""Rules that look at one source text and its translation: numbers, telephone numbers, terms, end marks."""
