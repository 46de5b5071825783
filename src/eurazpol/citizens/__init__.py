"""The data bank of own citizens prosecuted or serving sentences abroad, and who may come home."""
