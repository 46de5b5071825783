"""``eurazpol register``: doubles as leads, the manifest, and the registers of a node built anew."""

import csv
import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from eurazpol.node.cli.register import register


def run(*words: str) -> Result:
    return CliRunner().invoke(register, [*words, "--lang", "en"])


LIST = (
    "id,full_name,gender,date_of_birth,nationality\n"
    "a,Қожахметов Ерлан Болатұлы,M,1979-04-12,KZ\n"
    "b,Сейітова Дана Маратқызы,F,1991-11-03,KZ\n"
    "c,Kozhakhmetov Yerlan,M,1979-04-12,\n"
    "d,Қожахметов Дархан Болатұлы,M,1983-10-02,KZ\n"
    "broken\n"
    "e,Громов Пётр Ильич,M,1965-01-30,RU\n"
)


@pytest.mark.filterwarnings("ignore:.*")  # DuckDB and Splink warn of their own affairs
def test_doubles_are_leads_with_reasons(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(LIST, "utf-8")
    out = tmp_path / "pairs.csv"
    done = run("dedupe", "--register", str(tmp_path / "list.csv"), "--out", str(out))
    assert done.exit_code == 3, done.output
    assert "pairs: 1; clusters: 1" in done.output
    (pair,) = csv.DictReader(out.read_text("utf-8").splitlines())
    assert {pair["left_id"], pair["right_id"]} == {"2:a", "4:c"}
    assert float(pair["chance"]) > 0.9
    assert pair["birth"].startswith("same: ")
    assert (tmp_path / "list.csv").read_text("utf-8") == LIST


def test_without_the_extra_the_message_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "list.csv").write_text(LIST, "utf-8")
    monkeypatch.setitem(sys.modules, "splink", None)
    words = ("--register", str(tmp_path / "list.csv"), "--out", str(tmp_path / "out.csv"))
    done = run("dedupe", *words)
    assert done.exit_code == 2
    assert "eurazpol[linkage]" in done.output
    assert not (tmp_path / "out.csv").exists()


def test_spark_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(LIST, "utf-8")
    words = ("--register", str(tmp_path / "list.csv"), "--out", str(tmp_path / "out.csv"))
    done = run("dedupe", *words, "--engine", "spark")
    assert done.exit_code == 2
    assert "pyspark" in done.output


def test_the_manifest_names_catalogue_and_token_but_holds_no_secret(tmp_path: Path) -> None:
    (tmp_path / "node.toml").write_text(
        'state = "KZ"\nname = "kz-1"\nurl = "https://node.example.kz"\n'
        '[register]\nyente = "https://yente.example.kz"\npublish_token_file = "token"\n', "utf-8",
    )  # fmt: skip
    (tmp_path / "token").write_text("open sesame\n", "utf-8")
    done = run("manifest", "--folder", str(tmp_path))
    assert "sesame" not in done.output
    (catalog,) = json.loads(done.output)["catalogs"]
    assert catalog["url"] == "https://node.example.kz/register/index.json"
    assert catalog["auth_token"] == "$EURAZPOL_REGISTER_TOKEN"
    assert catalog["scope"] == "eurazpol_kz_1"


@pytest.mark.parametrize(
    "line", ['yente = "http://yente.example.kz"', 'publish_token_file = "gone"', "other = 1"]
)
def test_a_wrong_setting_of_the_register_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "node.toml").write_text(
        f'state = "KZ"\nname = "kz"\nurl = "http://127.0.0.1:1"\n[register]\n{line}\n', "utf-8"
    )
    done = CliRunner().invoke(register, ["manifest", "--folder", str(tmp_path)])
    assert done.exit_code == 1
    assert f"register.{line.split(' ', maxsplit=1)[0]}" in done.output
