"""The painters: every picture of the default pack, painted by a program in one hand."""
