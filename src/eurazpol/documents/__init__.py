"""Documents by template in three languages, and files received."""
