"""Run every test on SQLite, and again on PostgreSQL what asks a database.

``python -m tests.run [pytest arguments]``; ``tests/conftest.py`` says what is not run again.

PostgreSQL is a private server, started here in a folder of its own and ended with the run. What
cannot run on this machine is counted aloud with the line that installs it; under ``CI=true``
nothing may be left out, and the run fails instead.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

INSTALL_POSTGRES = "apt-get install --no-install-recommends postgresql"
INSTALL_SOFTHSM = "apt-get install --no-install-recommends softhsm2"
NO_TESTS = 5
INSTALL_CHROMIUM = "apt-get install --no-install-recommends chromium"


def postgres_bin() -> Path | None:
    """Find the newest server binaries: Debian's folder first, then the path."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found and shutil.which("postgres") else None


def chromium() -> str | None:
    """Find Debian's Chromium."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def postgres(bin_folder: Path, *, fsync: bool = False) -> Iterator[str]:
    """Start a private server on a Unix socket and yield its URL; the server refuses to run as
    root, so root hands it to the ``postgres`` account that its package made. Without ``fsync`` it
    survives no power cut, which no test makes. Its connections are enough for ten nodes at once,
    each thread of which keeps one."""
    folder = Path(tempfile.mkdtemp(prefix="eurazpol-pg-"))
    account = "postgres" if os.getuid() == 0 else None
    if account:
        shutil.chown(folder, account, account)
    folder.chmod(0o755)
    data = folder / "data"

    def command(*words: str) -> list[str]:
        return [str(bin_folder / words[0]), *words[1:]]

    def run(*words: str) -> None:
        subprocess.run(
            command(*words), user=account, check=True, stdout=subprocess.DEVNULL, cwd=folder
        )

    run("initdb", "--auth=trust", "--username=eurazpol", "--encoding=UTF8", f"--pgdata={data}")
    server = subprocess.Popen(
        command(
            "postgres", "-D", str(data), "-k", str(folder), "-c", "listen_addresses=127.0.0.1",
            "-c", f"port={_free_port()}", "-c", "unix_socket_permissions=0777",
            "-c", "max_connections=300", "-c", f"fsync={'on' if fsync else 'off'}",
        ),
        user=account, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield f"postgresql://eurazpol@127.0.0.1:{_wait_for_port(data, server)}/postgres"
    finally:
        server.terminate()
        server.wait(timeout=30)
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for_port(data: Path, server: "subprocess.Popen[bytes]") -> str:
    pid_file = data / "postmaster.pid"
    for _ in range(200):
        if server.poll() is not None:
            raise SystemExit("the private PostgreSQL server ended at its start")
        lines = pid_file.read_text().splitlines() if pid_file.exists() else []
        if len(lines) > 7 and lines[7].strip() == "ready":
            return lines[3]
        time.sleep(0.05)
    raise SystemExit("the private PostgreSQL server did not become ready")


def folders() -> list[str]:
    """Return the folders of tests in their order."""
    return sorted(str(path.parent) for path in Path("tests").glob("*/__init__.py"))


def start_pytest(
    database: str, arguments: list[str], out: IO[str] | None
) -> "subprocess.Popen[str]":
    """Start pytest on one database; its output goes to ``out`` or straight to the screen."""
    environment = {**os.environ, "EURAZPOL_TEST_DATABASE": database}
    command = [sys.executable, "-m", "pytest", *arguments]
    return subprocess.Popen(
        command, env=environment, stdout=out, stderr=subprocess.STDOUT if out else None, text=True
    )


def run_both(url: str, arguments: list[str]) -> int:
    """Run both databases side by side, one for each core; what the second says follows the first.

    What asks no database runs on SQLite alone, the longest test in a browser on the other alone
    (``tests/conftest.py``), so one of them may find none.
    Without arguments the second begins at the other end, so that the two do not meet in the tests
    that start many processes.
    """
    os.environ["EURAZPOL_TEST_BESIDE"] = "yes"
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        second = start_pytest(url, arguments or folders()[::-1], said)
        try:
            print("\n== SQLite ==", flush=True)
            first = start_pytest("", arguments, None).wait()
            print("\n== PostgreSQL ==", flush=True)
            status = second.wait()
        finally:
            second.kill()
        said.seek(0)
        shutil.copyfileobj(said, sys.stdout)
    failed = [one for one in (first, status) if one not in (0, NO_TESTS)]
    return failed[0] if failed else min(first, status)


def main(arguments: list[str]) -> int:
    """Run all; the exit status is 0 only if every run passed."""
    left_out: list[str] = []
    if chromium() is None:
        left_out.append(f"browser tests (Chromium not found: {INSTALL_CHROMIUM})")
    if shutil.which("softhsm2-util") is None:
        left_out.append(f"keys in a PKCS#11 token (SoftHSM2 not found: {INSTALL_SOFTHSM})")
    binaries = postgres_bin()
    if binaries is None:
        left_out.append(f"every test on PostgreSQL (not found: {INSTALL_POSTGRES})")
        status = start_pytest("", arguments, None).wait()
    else:
        with postgres(binaries) as url:
            status = run_both(url, arguments)
    for what in left_out:
        print(f"NOT RUN: {what}")
    if left_out and os.environ.get("CI") == "true":
        return status or 1
    return status


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
