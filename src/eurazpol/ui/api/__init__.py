"""What every room's programme interface is made of: shapes of data, problems, the description."""
