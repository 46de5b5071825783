"""The rules of the data bank: pure functions over values."""
