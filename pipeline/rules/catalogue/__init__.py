"""Rules that look at a whole catalogue against the page's strings: what is missing, empty, out of date or a draft."""
