"""Rules that hold for every page of the node: policy, texts, contrast, weight, refusals."""

import gzip
import io
import re
from pathlib import Path
from typing import Any

import pytest
from django.http import HttpResponse
from django.template.loader import get_template
from django.test import RequestFactory

import eurazpol
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country, all_countries
from eurazpol.kernel.texts import LANGS
from eurazpol.ui import errors
from eurazpol.ui.icons import ICONS
from eurazpol.ui.shell import ACCENTS, accent_of

ROOT = Path(eurazpol.__file__).parent
STATIC = ROOT / "ui" / "static" / "ui"
TEMPLATES = sorted(ROOT.glob("*/templates/**/*.html")) + sorted(
    ROOT.glob("*/web/templates/**/*.html")
)


def name_of(path: Path) -> str:
    return str(path).rpartition("/templates/")[2]


@pytest.mark.parametrize("path", TEMPLATES, ids=name_of)
def test_a_template_compiles_and_keeps_the_content_policy(path: Path) -> None:
    get_template(name_of(path))
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"<[^>]+\s(style|on\w+)=", text), "inline style or handler"
    assert not re.search(r"(src|href)=\"(https?:)?//", text)
    # A page that is saved and opened as a file brings its script and style, and their hashes.
    own = re.search(r"http-equiv=\"Content-Security-Policy\"[^>]*'sha256-[^>]*'sha256-", text)
    assert own or not re.search(r"<script(?![^>]*\ssrc=)|<style", text)


@pytest.mark.parametrize("path", TEMPLATES, ids=name_of)
def test_every_text_and_icon_of_a_template_exists(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for id_ in re.findall(r"\{% t [\"']([\w-]+)[\"']", text):
        for lang in LANGS:
            assert id_ in catalogue().ids(lang), f"{id_} in {lang}"
    assert set(re.findall(r"\{% icon \"([\w-]+)\"", text)) <= set(ICONS)


@pytest.mark.parametrize("module", sorted(ROOT.glob("*/web/*.py")), ids=lambda path: path.stem)
def test_every_text_of_a_view_exists(module: Path) -> None:
    found = re.findall(r"(?:message|said)\([^\"()]*\"([a-z]+(?:-[a-z0-9]+)+)\"", module.read_text())
    for id_ in found:
        for lang in LANGS:
            assert id_ in catalogue().ids(lang), f"{id_} in {lang}"


def _blocks(css: str) -> dict[str, dict[str, str]]:
    """Return the custom properties by theme: light and dark, with every accent."""
    light, _, dark = css.partition("@media (prefers-color-scheme: dark)")
    found: dict[str, dict[str, str]] = {}
    for theme, text in (("light", light), ("dark", dark)):
        for selector, body in re.findall(r"(:root|\[data-accent=\"\w+\"\]) \{([^}]*)\}", text):
            values = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", body))
            found[f"{theme} {selector}"] = values
    return found


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_has_the_contrast_of_wcag_aa_in_every_colour_of_a_node(theme: str) -> None:
    blocks = _blocks((STATIC / "tokens.css").read_text())
    root = blocks[f"{theme} :root"]
    for ground in ("ground", "surface", "sunk"):
        for ink in ("ink", "quiet", "bad", "warn", "good", "ask"):
            assert _contrast(root[ink], root[ground]) >= 4.5, f"{ink} on {ground}"
    for accent in ACCENTS:
        colours = {**root, **blocks[f'{theme} [data-accent="{accent}"]']}
        assert _contrast("#ffffff", colours["accent"]) >= 4.5, f"head of {accent}"
        for ground in ("surface", "ground", "accent-ground"):
            assert _contrast(colours["link"], colours[ground]) >= 4.5, f"link of {accent}"


def test_the_script_is_small() -> None:
    assert len(gzip.compress((STATIC / "ui.js").read_bytes())) < 40_000


def test_a_node_has_one_colour_and_neighbours_differ() -> None:
    assert all(accent_of(state) in ACCENTS for state in all_countries())
    assert len({accent_of(Country(iso)) for iso in ("KZ", "RU", "UZ", "KG", "TJ")}) == 5
    assert accent_of(None) == "slate"


def _request(path: str, **more: Any) -> Any:
    request = RequestFactory().post(path, **more)
    request.lang = "ru"  # type: ignore[attr-defined]
    return request


def test_a_form_of_two_gigabytes_is_refused_with_a_page_and_nothing_of_it_is_kept() -> None:
    seen: list[Any] = []

    def view(request: Any) -> HttpResponse:
        seen.append(request)
        return HttpResponse()

    guard = errors.bounded_forms(view, lambda _: 25 * 1024**2, 2 * 1024**2)
    request = _request(
        "/cases/KZ-2026-000001/papers", CONTENT_LENGTH=2 * 1024**3,
        content_type="multipart/form-data; boundary=x", data=b"--x",
    )  # fmt: skip
    request._stream = io.BytesIO(b"--x" * 1000)  # noqa: SLF001
    request.META["CONTENT_LENGTH"] = str(2 * 1024**3)
    response = guard(request)
    assert response.status_code == 413
    text = response.content.decode()  # type: ignore[attr-defined]
    assert "25 МБ" in text
    assert "2\xa0048 МБ" in text
    assert not seen


def test_messages_of_nodes_have_their_own_bounds() -> None:
    guard = errors.bounded_forms(lambda _: HttpResponse("taken"), lambda _: 8, 2)
    request = _request("/exchange/inbox", data=b"x" * 100, content_type="application/octet-stream")
    assert guard(request).status_code == 200


def test_an_error_page_names_a_number_that_the_log_has(caplog: pytest.LogCaptureFixture) -> None:
    response = errors.broken(_request("/work"))
    assert response.status_code == 500
    reference = re.search(r"<code>(\w{8})</code>", response.content.decode())
    assert reference is not None
    assert reference[1] in caplog.text
