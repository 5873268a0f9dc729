"""The origin site: static pages of a release, one file at each link's path, in five languages."""
