## Statistics

stats-title = Legal statistics
