"""Still lifes painted from a model: the engine, and the things that can be set on a table."""
