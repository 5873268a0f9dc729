"""Storms of touches: any sequence of frames, on every page, each in a process of its own (make storm)."""
