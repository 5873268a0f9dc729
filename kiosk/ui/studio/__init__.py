"""The studio: a desktop window in which staff change a pack and see the visitor's page beside it."""
