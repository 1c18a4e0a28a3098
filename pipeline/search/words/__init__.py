"""Words, figures and marks of a page, looked for in lists and by patterns, and how they are quoted."""
