"""One module per paper: the struct of its facts and the function that composes it."""
