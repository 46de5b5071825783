"""A list of persons screened against another: files in, a file of leads out."""
