"""The office's side: a folder of plain files that any web server hands out, signed by The Update Framework."""
