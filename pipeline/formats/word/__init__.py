"""Word: a .docx file."""
