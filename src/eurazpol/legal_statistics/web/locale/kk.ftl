## Statistics

stats-title = Құқықтық статистика
