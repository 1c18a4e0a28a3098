"""Medical terms: how a page treats each, whether a sentence explains it, and words that no glossary has."""
