"""``eurazpol exchange torture``: does the exchange lose or double anything, whatever happens to it?

A secretariat and two state nodes are made in a folder and really run: web server and worker of each
over HTTP, each with its own database. Messages go in both directions, each with an effect that can
be counted, made in the transaction that takes the message in. Meanwhile:

1. processes are ended with SIGKILL at every named step of both sides (``exchange.domain.steps``),
   with half a letter or half an answer on the way, during a change of keys, and at random moments;
2. the link between the nodes drops, delays, doubles, reorders and truncates (``link``);
3. the disk of a node is full for a while, or can only be read (``disk``);
4. the clock of a node jumps forward and back.

Then the nodes come to rest, under the same link, and what each has kept is read from its database
by a witness and compared (``witness``, ``compare``). Nothing of the nodes' own conclusions is taken
for granted but the mathematics: signatures, hashes and the journal are verified again.

What a SIGKILL cannot show: what the machine has accepted for writing survives it. A power cut is
not part of this; the databases are told to write through (``synchronous=FULL``, ``fsync``).
"""
