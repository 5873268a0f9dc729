"""Where heartbeats arrive."""
