"""Catalogues (.po) and templates (.pot): read strictly and without loss, written as gettext writes them."""

from pipeline.formats.po.read import read_catalogue, read_po
from pipeline.formats.po.records import PoEntry, PoFile
from pipeline.formats.po.template import read_template, write_template

__all__ = ["PoEntry", "PoFile", "read_catalogue", "read_po", "read_template", "write_template"]
