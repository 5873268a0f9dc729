"""What pages are built of: gates, boards, slips, tags, scrolls; painted at 2 px a unit, the small file is half of it."""
