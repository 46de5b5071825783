"""Make the screenshots of ``docs/screens`` afresh (``python -m tests.browser.screens``).

It starts nodes of its own, lets officers fill them with fictional cases, and takes each page in
three languages.
"""

import tempfile
import zlib
from contextlib import ExitStack
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from eurazpol.kernel.texts import LANGS
from eurazpol.node.demo.desk import Desk
from eurazpol.node.demo.nodes import Running, command, wait_until
from eurazpol.node.demo.stage import SECONDS, Stage, script
from eurazpol.node.demo.stories.databank import put_on_record
from tests.browser import site
from tests.browser.site import password
from tests.browser.window import Window, new_window
from tests.cast import BRIBE_TRACE, OMAROV_SENTENCED

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "screens"
MOST_BYTES = 200_000
STORY = script("extradition")
VERIFIED = "Проверено по реестру договоров и письменно подтверждено."
POLICE = "Департамент полиции города Алматы"
PAPERS = (
    "D_ARREST_ORDER", "D_LAW_TEXT", "D_LIMITATION_TEXT", "D_FACTS", "D_IDENTITY", "D_CITIZENSHIP",
)  # fmt: skip


class Offices:
    """The officers of both states, each at a desk of their own."""

    def __init__(self, running: Running, stack: ExitStack) -> None:
        self._open = {
            login: stack.enter_context(Desk(node, running.nodes[node].url, login, "ru"))
            for node, login in (
                ("ru", "p.lebedev"), ("ru", "e.vorontsova"), ("kz", "d.ospanov"),
                ("kz", "m.tulegen"), ("kz", "a.nurlanova"), ("ru", SECONDS["ru"]),
            )
        }  # fmt: skip
        for desk in self._open.values():
            desk.sign_in(password(desk.node, desk.login))

    def __getattr__(self, name: str) -> Desk:
        return next(desk for login, desk in self._open.items() if login.endswith(f".{name}"))


def person(family: str, given: str) -> dict[str, Any]:
    """Return the facts of the story about somebody else."""
    facts: dict[str, Any] = deepcopy(STORY.facts)
    facts["persons"][0]["names"] = [{"script": "Cyrl", "family": family, "given": given}]
    return facts


def sent(desk: Desk, number: str, second: Desk | None = None) -> str:
    """Have a request signed, by two where asked, and sent; return its number on the other side."""
    desk.take(number, "sign_and_send", {"verification?": VERIFIED})
    if second is not None:
        second.countersign(number)
    wait_until(lambda: bool(desk.case(number)["peer_number"]), 60, "demo-not-delivered")
    return str(desk.case(number)["peer_number"])


def arrest(of: Offices, family: str, given: str) -> tuple[str, str]:
    """Russia asks for an arrest; return both numbers."""
    number = of.lebedev.open_case("provisional_arrest", "KZ", person(family, given))
    of.lebedev.add_paper(number, "D_PROV_STATEMENT", STORY.papers["D_PROV_STATEMENT"].file())
    of.lebedev.take(number, "submit")
    return number, sent(of.vorontsova, number, of.severova)


def taken_in(of: Offices, number: str) -> None:
    """The bureau in Astana takes a request in and has the person looked for."""
    of.ospanov.take(number, "accept")
    of.ospanov.take(number, "assign_search", {"authority": POLICE})


def detained(of: Offices, number: str, at: str) -> None:
    """The police detain the person."""
    of.tulegen.take(number, "record_detention", {"detained_at": at, "place": "Алматы"})


def fill(of: Offices, stage: Stage) -> dict[str, str]:
    """Let four weeks of work happen; return the numbers of the cases that are shown."""
    asked, arrested = arrest(of, "Ветров", "Демьян")
    taken_in(of, arrested)
    stage.move_to("kz", "2026-01-15T10:40")
    detained(of, arrested, "2026-01-15T10:30")
    stage.move_to("kz", "2026-01-17T12:00")
    of.tulegen.take(arrested, "record_petition", {"petition_filed": "2026-01-16T15:00"})
    of.tulegen.take(arrested, "record_provisional_arrest", {"ordered": "2026-01-17"})
    stage.move_to("kz", "2026-02-06T09:00")
    arrest(of, "Кедров", "Лев")
    stage.move_to("ru", "2026-02-09T11:00")
    request = of.vorontsova.open_case("extradition_prosecution", "KZ", {}, earlier=asked)
    for paper in PAPERS:
        of.vorontsova.add_paper(request, paper, STORY.papers[paper].file())
    of.vorontsova.take(request, "submit")
    case = sent(of.vorontsova, request)
    _, sought = arrest(of, "Ясенев", "Олег")
    _, held = arrest(of, "Ольхов", "Пётр")
    for number in (sought, held):
        taken_in(of, number)
    stage.move_to("kz", "2026-02-10T10:00")
    detained(of, held, "2026-02-10T08:20")
    of.nurlanova.take(case, "accept")
    of.nurlanova.take(case, "assign_check", {"authority": POLICE})
    facts: Any = deepcopy(BRIBE_TRACE)
    facts["persons"][0] |= {"located_in": "RU", "nationalities": ["RU"]}
    of.nurlanova.open_case("mla", "RU", facts)
    of.nurlanova.open_case("extradition_prosecution", "RU", person("Сейтқали", "Бауыржан"))
    of.nurlanova.open_case("transfer_sentenced_person", "RU", OMAROV_SENTENCED)
    package = of.vorontsova.open_case("extradition_prosecution", "KZ", person("Рябинин", "Игорь"))
    for paper in PAPERS[:4]:
        of.vorontsova.add_paper(package, paper, STORY.papers[paper].file())
    stage.move_to("kz", "2026-02-10T14:30")
    return {"case": case, "request": request, "package": package}


def take(browser: Browser, running: Running, numbers: dict[str, str]) -> None:
    """Photograph the pages."""
    astana = new_window(browser, running.nodes["kz"].url, "kk")
    moscow = new_window(browser, running.nodes["ru"].url, "kk")
    photograph(astana, "sign-in", "/sign-in")
    astana.sign_in("a.nurlanova", password("kz", "a.nurlanova"))
    moscow.sign_in("e.vorontsova", password("ru", "e.vorontsova"))
    photograph(astana, "queue", "/work?tab=all")
    photograph(astana, "case", f"/cases/{numbers['case']}")
    photograph(astana, "law", f"/cases/{numbers['case']}/law")
    photograph(astana, "person", f"/cases/{numbers['case']}/persons/1")
    photograph(moscow, "package", f"/cases/{numbers['package']}/package")
    photograph(moscow, "exchange", f"/cases/{numbers['request']}/exchange")
    photograph(moscow, "new", "/cases/new?kind=extradition_prosecution&peer=KZ")
    for login, name, path in (("t.iskakov", "audit", "/audit"), ("admin", "admin", "/admin")):
        office = new_window(browser, running.nodes["kz"].url, "kk")
        office.sign_in(login, password("kz", login))
        photograph(office, name, path)
    statistics(browser, running)


def statistics(browser: Browser, running: Running) -> None:
    """Photograph a form of the yearly report over fictional events, and one indicator."""
    command(running, "kz", "stats", "example")
    window = new_window(browser, running.nodes["kz"].url, "kk")
    window.sign_in("g.sadykova", password("kz", "g.sadykova"))
    for year in (2009, 2010):
        window.open(f"/stats?year={year}")
        window.send(f'form[action="/stats/years/{year}/build"] button')
    photograph(window, "statistics", "/stats/forms/pg?year=2010")
    photograph(window, "indicator", "/stats/indicators/requests_received?year=2010")


def databank(browser: Browser, running: Running, stage: Stage) -> None:
    """Photograph the register of citizens abroad and who of them may come home."""
    running.move_to(datetime(2026, 10, 23, 4, tzinfo=UTC))
    put_on_record(stage)
    window = new_window(browser, running.nodes["kz"].url, "kk")
    window.sign_in("a.nurlanova", password("kz", "a.nurlanova"))
    window.open("/databank")
    window.fill({"purpose": "casework"})
    window.send()
    photograph(window, "databank-list", "/databank")
    photograph(window, "databank-home", "/databank/home")


def photograph(window: Window, name: str, path: str) -> None:
    """Take a page at 1366 by 768 in each of the languages."""
    for lang in LANGS:
        window.open(path)
        window.read_in(lang)
        target = FOLDER / f"{name}-{lang}.png"
        target.write_bytes(packed(window.page.screenshot()))
        if target.stat().st_size > MOST_BYTES:
            raise SystemExit(f"{target} has more than {MOST_BYTES} bytes")


def packed(png: bytes) -> bytes:
    """Pack a PNG more tightly: flat pages pack best unfiltered, Chromium filters every line."""
    chunks: list[tuple[bytes, bytes]] = []
    at = 8  # after the signature: length, name, data, checksum
    while at < len(png):
        length = int.from_bytes(png[at : at + 4])
        chunks.append((png[at + 4 : at + 8], png[at + 8 : at + 8 + length]))
        at += 12 + length
    head = dict(chunks)[b"IHDR"]
    depth = {2: 3, 6: 4}[head[9]]
    lines = zlib.decompress(b"".join(data for name, data in chunks if name == b"IDAT"))
    pixels = _unfiltered(lines, int.from_bytes(head[:4]) * depth, depth)
    made = ((b"IHDR", head), (b"IDAT", zlib.compress(pixels, 9)), (b"IEND", b""))
    return png[:8] + b"".join(
        len(data).to_bytes(4) + name + data + zlib.crc32(name + data).to_bytes(4)
        for name, data in made
    )


def _unfiltered(lines: bytes, width: int, depth: int) -> bytes:
    """Undo the filters of the PNG standard, line by line."""
    found = bytearray()
    above = bytes(width)
    for start in range(0, len(lines), width + 1):
        kind, line = lines[start], bytearray(lines[start + 1 : start + 1 + width])
        for i in range(width) if kind else ():
            left, corner = (line[i - depth], above[i - depth]) if i >= depth else (0, 0)
            up = above[i]
            near = left + up - corner
            paeth = min((left, up, corner), key=lambda one, near=near: abs(near - one))
            line[i] = (line[i] + (0, left, up, (left + up) // 2, paeth)[kind]) & 255
        found += b"\0" + line
        above = bytes(line)
    return bytes(found)


def main() -> None:
    """Start the nodes, fill them, take the pages, stop the nodes."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        running = stack.enter_context(site.running_nodes(folder / "demo"))
        stage = stack.enter_context(Stage(running, "ru"))
        numbers = fill(Offices(running, stack), stage)
        browser = stack.enter_context(site.browser())
        take(browser, running, numbers)
        databank(browser, running, stage)


if __name__ == "__main__":
    main()
