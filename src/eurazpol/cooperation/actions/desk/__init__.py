"""The desk: the list of work, what can be looked for, views and columns, unfinished forms."""
