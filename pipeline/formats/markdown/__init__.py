"""Markdown: CommonMark and GitHub's tables, with front matter, as people and web tools write it."""
