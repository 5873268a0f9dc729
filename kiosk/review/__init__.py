"""Two pairs of eyes: what was handed in, passed or sent back, beside the pack; what was not passed is not shown."""
