"""What the readers of all formats share: pieces, the signs by which they are told apart, and how they become a page."""
