## Statistics

stats-title = Правовая статистика
