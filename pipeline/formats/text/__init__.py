"""Plain text: a page saved, pasted or dumped from a website, read into blocks by many weak signs."""
