## Names compared

matching-band-same = same
matching-band-close = close
matching-band-different = different
