"""Composition only: settings, addresses, wiring, clock, command line, worker."""

import os

# Forecasts and linkage work on small matrices: there the threads of linear algebra only wait for
# each other (40 times slower on a busy machine). Read when numpy is first loaded.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
