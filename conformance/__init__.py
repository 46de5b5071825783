"""A second implementation of the exchange, written from ``docs/exchange.md`` alone.

It needs Python 3.11 and ``cryptography`` and nothing of this project, so that whoever writes a node
in another language can read it beside the specification and run it against any address.
"""
