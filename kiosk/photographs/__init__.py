"""Staff's photographs to pictures of a pack: which record they show, whether they can be used, how they are kept."""
