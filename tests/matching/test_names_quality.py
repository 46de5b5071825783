"""The set of spellings: it is what its generator makes, and the product keeps its figures on it."""

import csv
from pathlib import Path
from time import process_time

from click.testing import CliRunner

from eurazpol.matching.actions.bench_names import bench_names, read_pairs
from eurazpol.matching.domain.names import NAME_THRESHOLD, keys, name_score, prepare
from eurazpol.node.cli import main
from tests.matching.variants import generate


def test_the_set_is_what_its_generator_makes() -> None:
    with generate.FILE.open(encoding="utf-8", newline="") as file:
        rows = [tuple(row) for row in csv.reader(file)][1:]
    assert rows == generate.pairs()


def test_recall_false_positives_and_time() -> None:
    pairs = read_pairs(generate.FILE).pairs
    result = bench_names(pairs, process_time)
    assert result.figures.recall >= 0.97
    assert result.figures.fpr <= 0.002
    assert result.us_per_pair < 60  # 20 on a machine that does nothing else
    matches = [pair for pair in pairs if pair.is_match]
    met = sum(
        not keys(prepare(pair.first)).isdisjoint(keys(prepare(pair.second))) for pair in matches
    )
    assert met / len(matches) >= 0.99


def test_a_set_nobody_tuned_for() -> None:
    """The same generator with other draws: the figures hold."""
    for seed in (7, 8):
        rows = generate.pairs(seed)[:1000] + generate.pairs(seed)[-1000:]
        names = [(prepare(one), prepare(two), match == "true") for one, two, match, _ in rows]
        found = [name_score(one, two) >= NAME_THRESHOLD for one, two, _ in names]
        hits = sum(hit and match for hit, (_, _, match) in zip(found, names, strict=True))
        false = sum(hit and not match for hit, (_, _, match) in zip(found, names, strict=True))
        assert hits >= 970
        assert false <= 2


def test_compare_in_three_languages() -> None:
    for lang, word in (("kk", "Әкесінің аты"), ("ru", "отчество"), ("en", "father’s name")):
        done = CliRunner().invoke(
            main, ["names", "compare", "Асан Болатұлы", "Асан Серікұлы", "--lang", lang]
        )
        assert done.exit_code == 0
        assert word in done.output


def test_bench_of_a_file_with_its_own_habits(tmp_path: Path) -> None:
    file = tmp_path / "pairs.csv"
    file.write_bytes(
        "Schema;Name 1;Name 2;Is Match\n"
        "Person;Қожахметов Нұрлан;Kozhakhmetov Nurlan;YES\n"
        "Person;Иванов Пётр;Петров Иван;0\n"
        "Company;ТОО Ромашка;Romashka;1\n"
        "Person;only one;;true\n"
        "Person;a;b;perhaps\n"
        "\n".encode("utf-16")
    )  # fmt: skip
    done = CliRunner().invoke(main, ["names", "bench", str(file), "--json"])
    assert done.exit_code == 0, done.output
    assert '"n": 2' in done.stdout
    assert '"f1": 1.0' in done.stdout
    assert "5" in done.stderr
    assert "perhaps" in done.stderr


def test_bench_says_which_columns_are_missing(tmp_path: Path) -> None:
    file = tmp_path / "pairs.csv"
    file.write_text("left,right\na,b\n", encoding="utf-8")
    done = CliRunner().invoke(main, ["names", "bench", str(file), "--lang", "ru"])
    assert done.exit_code == 2
    assert "is_match" in done.stderr


def test_bench_reads_an_old_encoding(tmp_path: Path) -> None:
    file = tmp_path / "pairs.csv"
    rows = "name1,name2,is_match\n" + "Вымышленский Пётр,Vymyshlensky Petr,1\n" * 5
    file.write_bytes(rows.encode("cp1251"))
    done = CliRunner().invoke(main, ["names", "bench", str(file), "--json"])
    assert '"recall": 1.0' in done.stdout
