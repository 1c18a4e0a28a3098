"""Rules about what stands behind a page: who wrote it, who checked it, when, from what."""
