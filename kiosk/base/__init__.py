"""What every room may use and what itself uses none: sentences in two languages, reading what comes from outside."""
