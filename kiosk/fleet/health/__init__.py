"""How this kiosk is: what the running program tells, what the machine tells, and who hears of it."""
