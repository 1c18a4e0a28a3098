"""Rules about marks on the page: punctuation, capitals, spelling."""
