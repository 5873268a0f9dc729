"""The .deb on a bare Debian 12 in a container with a systemd of its own: `python -m tests.machine dist/*.deb` (as root)."""
