"""One person in every spelling: names, the explained score of two records, the index."""
