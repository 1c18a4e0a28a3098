"""Plainleaf: checks a health page, its words and its translations, and publishes one bundle per language."""

__version__ = "0.1.0"
