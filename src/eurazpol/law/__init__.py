"""Treaties and national rules as dated, cited data, and the engine that reasons over them."""
