"""One door for each language library: sentences, terms, syllables, formulas, rare words, locales, lemmas."""
