"""What a page says of itself: title, site, publisher, authors, and the dates of its review."""
