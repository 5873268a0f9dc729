"""Everything that imports PySide6: the composition root, and what QML can name."""
