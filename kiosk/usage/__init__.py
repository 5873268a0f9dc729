"""What visitors look at, counted by the hour without anybody: the record of it, and the report on it."""
