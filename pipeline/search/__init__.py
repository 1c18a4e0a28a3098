"""What rules look for on a page, and how: a room for each sort. Several rules share what stands here."""
