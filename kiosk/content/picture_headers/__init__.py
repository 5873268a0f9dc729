"""One file for each kind of picture that a pack may hold: what its bytes say before any pixel is decoded."""
