"""A glossary as TBX (ISO 30042:2019, dialect TBX-Basic), as terminology programs exchange it."""

from pipeline.formats.tbx.read import read_tbx
from pipeline.formats.tbx.write import write_tbx

__all__ = ["read_tbx", "write_tbx"]
