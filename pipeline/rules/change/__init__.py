"""Rules that look at what became of a page since its catalogues were last updated."""
