"""Two tiny experiments that the generic tests share; their data is drawn from a seed, in memory."""
