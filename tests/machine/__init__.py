"""The .deb on a bare Debian in a container with a systemd of its own: `python -m tests.machine dist/*.deb` (as root)."""
