"""Rules about care: whether a page says what keeps its reader safe."""
