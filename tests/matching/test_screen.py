"""``eurazpol screen``: lists of every kind, broken rows, and going on after a kill."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from eurazpol.node.cli.screen import screen

REGISTER = (
    "id,full_name,gender,date_of_birth,place_of_birth,nationality\n"
    "r1,Қожахметов Ерлан Болатұлы,M,1979-04-12,Алматы,KZ\n"
    "r2,Сейітова Дана Маратқызы,F,1991-11-03,,Kazakhstan\n"
    "r3,Громов Пётр Ильич,M,00.00.1965,,RU\n"
)


def run(folder: Path, queries: bytes, *options: str, out: str = "leads.csv") -> Result:
    register = folder / "register.csv"
    if not register.exists():
        register.write_text(REGISTER, "utf-8")
    (folder / "queries").write_bytes(queries)
    words = ["--register", str(register), "--queries", str(folder / "queries")]
    words += ["--out", str(folder / out), "--processes", "1", "--lang", "en", *options]
    return CliRunner().invoke(screen, words)


def table(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(file.read_text("utf-8").splitlines()))


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "id,first_name,last_name,date_of_birth\nq1,Ерлан,Қожахметов,12.04.1979\n"),
        ("utf-8-sig", "date_of_birth;full_name;id\n1979-04-12;Kozhakhmetov Yerlan;q1\n"),
        ("utf-16", "full_name\tdate_of_birth\tid\nҚожахметов Ерлан\t1979-04-12\tq1\n"),
        ("cp1251", "Фамилия;Имя;Отчество;Дата рождения;№\nКожахметов;Ерлан;;12.04.1979;q1\n"),
        ("utf-8", ('{"id": "q1", "schema": "Person", "properties": {"name": ["Ерлан Кожахметов"],'
                  ' "birthDate": ["1979-04-12"]}}\n{"id": "c", "schema": "Company"}\n')),
    ],
)  # fmt: skip
def test_a_list_is_read_whatever_it_was_written_with(
    tmp_path: Path, encoding: str, text: str
) -> None:
    done = run(tmp_path, text.encode(encoding))
    assert done.exit_code == 0, done.output
    (lead,) = table(tmp_path / "leads.csv")
    assert (lead["query_id"], lead["candidate_id"], lead["band"]) == ("q1", "r1", "same")
    assert float(lead["score"]) >= 0.5
    assert lead["birth"].startswith("same: ")


def test_bad_rows_lie_apart_with_line_and_rule(tmp_path: Path) -> None:
    rows = [
        b"full_name,date_of_birth,nationality",
        "Громов Пётр,1965,RU".encode(),
        b"too,many,fields,here",
        b"few",
        b'"never closed,1965,RU',
        b"\xd0\xff broken bytes,1965,RU",
        b",1965,RU",
        b"",
        "Сейітова Дана,40.40.40,Atlantis".encode(),
        '"Сейітова\nДана",03.11.1991,KZ'.encode(),
        b"=cmd()," + b"x" * 70_000,
        "Қожахметов Ерлан,1979,KZ".encode(),
    ]
    done = run(tmp_path, b"\n".join(rows), "--every-query")
    assert done.exit_code == 3
    bad = table(tmp_path / "leads.csv.bad.csv")
    assert [(row["line"], row["rule"], row["taken"]) for row in bad] == [
        ("3", "fields", "no"), ("4", "fields", "no"), ("5", "quote", "no"),
        ("6", "undecodable", "no"), ("7", "no-name", "no"), ("9", "date", "yes"),
        ("9", "nationality", "yes"), ("12", "too-long", "no"),
    ]  # fmt: skip
    assert all(row["text"] for row in bad)
    lines = [(row["query_line"], row["candidate_id"]) for row in table(tmp_path / "leads.csv")]
    assert ("10", "r2") in lines
    assert ("13", "r1") in lines
    assert not (tmp_path / "leads.csv.part").exists()


def test_json_lines_give_every_field_with_its_reasons(tmp_path: Path) -> None:
    done = run(
        tmp_path, "full_name,date_of_birth\nДана Сейтова,1991-11-03\nНикто Иной,\n".encode(),
        "--every-query", "--lang", "kk", out="leads.jsonl",
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    first, *_, last = map(json.loads, (tmp_path / "leads.jsonl").read_text("utf-8").splitlines())
    assert first["candidate"]["id"] == "r2"
    assert {part["field"] for part in first["parts"]} >= {"names", "birth", "nationality"}
    assert all(part["reasons"] for part in first["parts"])
    assert last["candidate"] is None


@pytest.mark.parametrize(
    ("queries", "word"),
    [
        (b"colour,shape\nred,round\n", "full_name"),
        (b"", "no rows"),
        (b"name,full_name\na,b\n", "full_name"),
        (b"PK\x03\x04book", "CSV"),
    ],
)
def test_a_list_that_cannot_be_used_is_named_with_its_rule(
    tmp_path: Path, queries: bytes, word: str
) -> None:
    done = run(tmp_path, queries)
    assert done.exit_code == 2
    assert "--queries" in done.stderr
    assert word in done.stderr


def test_a_cell_is_no_formula(tmp_path: Path) -> None:
    (tmp_path / "register.csv").write_text("id,name\n=1+1,Громов Пётр Ильич\n", "utf-8")
    assert run(tmp_path, "name\nГромов Пётр Ильич\n".encode(), "--threshold", "0").exit_code == 0
    assert table(tmp_path / "leads.csv")[0]["candidate_id"] == "'=1+1"


@pytest.mark.parametrize(
    ("lang", "word"), [("kk", "тізілім"), ("ru", "реестру"), ("en", "register")]
)
def test_help_is_in_three_languages(lang: str, word: str) -> None:
    shown = CliRunner().invoke(screen, ["--help", "--lang", lang]).output
    assert word in shown
    assert "node-" not in shown


def test_the_same_command_goes_on_after_a_kill(tmp_path: Path) -> None:
    heads = ("Бек", "Нұр", "Сейт", "Тоқ", "Құл", "Жан", "Дос", "Ай")
    tails = ("тай", "мұрат", "берген", "ғали", "хан")
    names = [
        f"{heads[nth % 8]}{tails[nth % 5]}ов {tails[nth // 8 % 5].title()}{heads[nth // 40 % 8]}"
        for nth in range(300)
    ]
    rows = [f"{name},19{50 + nth % 49}-05-17" for nth, name in enumerate(names)]
    rows[150] = '"broken in the middle,1970'
    both = tmp_path / "both.csv"
    both.write_text("full_name,date_of_birth\n" + "\n".join(rows), "utf-8")

    def command(out: str) -> list[str]:
        files = ["--register", str(both), "--queries", str(both), "--out", str(tmp_path / out)]
        files += ["--limit", "1", "--processes", "1"]
        return [sys.executable, "-m", "eurazpol.node", "screen", *files, "--lang", "en"]

    whole = subprocess.run(command("whole.csv"), capture_output=True, check=False)
    assert whole.returncode == 3, whole.stderr
    state, kills = tmp_path / "killed.csv.part" / "state.json", 0
    while not (tmp_path / "killed.csv").exists():
        before = state.read_bytes() if state.exists() else b""
        again = subprocess.Popen(
            command("killed.csv"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            start_new_session=True,
        )  # fmt: skip
        while again.poll() is None and kills < 2:
            if state.exists() and state.read_bytes() != before:
                os.killpg(again.pid, signal.SIGKILL)
                kills += 1
                break
            time.sleep(0.005)
        again.communicate()
    assert kills
    for end in ("", ".bad.csv"):
        killed, all_ = (tmp_path / f"{name}.csv{end}" for name in ("killed", "whole"))
        assert killed.read_bytes() == all_.read_bytes()
