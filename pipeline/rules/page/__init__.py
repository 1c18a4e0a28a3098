"""Rules that look at a page as it was read: structure, references, dates, images, the website's furniture."""
