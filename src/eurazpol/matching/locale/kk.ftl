## Есімдерді салыстыру

matching-band-same = бірдей
matching-band-close = ұқсас
matching-band-different = бөлек
