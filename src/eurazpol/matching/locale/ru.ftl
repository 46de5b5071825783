## Сравнение имён

matching-band-same = совпадает
matching-band-close = похоже
matching-band-different = расходится
