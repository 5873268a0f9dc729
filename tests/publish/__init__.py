"""From a pack to a release."""
