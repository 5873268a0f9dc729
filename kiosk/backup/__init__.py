"""A backup: the pack, the settings and the counts of one machine in one file, for this machine or another."""
