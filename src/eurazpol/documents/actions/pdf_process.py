"""Read the text of a PDF in a process of its own, bounded in memory and time.

Run as a program it reads a PDF from its input and writes the text to its output.
"""

import resource
import subprocess
import sys

from eurazpol.documents.domain.pdf_text import MAX_TEXT, pdf_text

SECONDS = 20
_MEMORY = 768 * 1024**2


def pdf_text_apart(data: bytes) -> str:
    """Return the text of a PDF; empty if it is broken, hostile or takes too long."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "eurazpol.documents.actions.pdf_process"],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout.decode("utf-8", errors="ignore")


def _main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    text = pdf_text(sys.stdin.buffer.read(), MAX_TEXT)
    sys.stdout.buffer.write(text.encode("utf-8", errors="ignore"))


if __name__ == "__main__":
    _main()
