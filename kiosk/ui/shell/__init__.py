"""Around the pages: fonts, words, touches, what ends the program, and whether it lives."""
