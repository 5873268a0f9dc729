"""What visitors see and do, on a real window."""
