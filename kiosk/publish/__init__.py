"""From a pack to a release: the only room that decodes pictures and spells pinyin."""
