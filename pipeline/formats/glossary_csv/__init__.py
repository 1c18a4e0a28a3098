"""A glossary as a table (CSV), for whoever keeps terms in a spreadsheet: written and read without loss."""

from pipeline.formats.glossary_csv.read import read_csv
from pipeline.formats.glossary_csv.write import write_csv

__all__ = ["read_csv", "write_csv"]
