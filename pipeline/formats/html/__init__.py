"""HTML: a page as a content management system, or a browser, saves it."""
