"""Lists of persons as people keep them: columns, rows, and what is wrong with a row."""
