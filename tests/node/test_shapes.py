"""Threads that read a structure for the first time together do not end the process."""

import subprocess
import sys

_SCRIPT = """
import sys, threading
import msgspec
import eurazpol.exchange.domain.directory, eurazpol.exchange.domain.receipt
import eurazpol.exchange.domain.letter, eurazpol.cooperation.domain.wire
import eurazpol.cooperation.domain.notification_wire
from eurazpol.node import shapes
sys.setswitchinterval(1e-6)
if sys.argv[1] == "built":
    shapes.build_shapes()
found = [one for one in shapes._below(msgspec.Struct) if one.__module__.startswith("eurazpol.")]
assert len(found) > 30, len(found)
for shape in found:
    gate = threading.Barrier(8)
    def read():
        gate.wait()
        try:
            msgspec.json.Decoder(shape).decode(b"{}")
        except msgspec.MsgspecError:
            pass
    threads = [threading.Thread(target=read) for _ in range(8)]
    for one in threads: one.start()
    for one in threads: one.join()
"""


def test_structures_are_built_before_threads_begin() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, "built"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
