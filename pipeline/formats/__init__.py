"""One door for each format that is read or written."""
