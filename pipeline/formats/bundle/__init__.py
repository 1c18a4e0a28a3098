"""The files of a bundle: one module for each, all written from the same record, so that they cannot disagree."""
