"""The parts of a page: headings, lists, links, what it says of itself, what points where, what stands twice."""
