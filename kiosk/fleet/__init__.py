"""From the desk to every wall: releases signed by The Update Framework, and what the machines of one house know of each other."""
