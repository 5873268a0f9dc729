"""The pictures of products that are painted from a model, a module a family: `SHOWN` and `KINDS` name their painters."""
