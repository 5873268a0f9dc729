"""The way back to the origin: links, and the codes that hold them."""
