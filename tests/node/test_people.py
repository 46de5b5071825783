"""The file of people: everybody or nobody."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from eurazpol.access.actions.queries import authorities, officers
from eurazpol.kernel.errors import EurazpolError
from eurazpol.node.config import ConfigError, NodeConfig
from eurazpol.node.demo.stage import READERS, people_of
from eurazpol.node.people import bring_in
from eurazpol.node.people_file import read_people

NOW = datetime(2026, 1, 12, 4, tzinfo=UTC)
BODY = "authorities:\n  - {code: gp, kind: central, name: {kk: БП, ru: ГП, en: PGO}}\n"
OFFICER = (
    "officers:\n  - {login: a.example, family_name: Үлгі, given_name: Айша, authority: gp, "
    "roles: [central_authority]}\n"
)


def written(folder: Path, text: str) -> Path:
    path = folder / "people.yaml"
    path.write_text(text, "utf-8")
    return path


def node(*, training: bool = True) -> NodeConfig:
    return NodeConfig(Path("/nowhere"), "kz", "http://127.0.0.1:1", training=training)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (": [", ""),
        ("kings: []", "kings"),
        (BODY.replace("central", "royal"), "royal"),
        (BODY.replace(", en: PGO", ""), "en"),
        (OFFICER.replace("central_authority", "king"), "king"),
        (OFFICER + "    age: 5\n", ""),
    ],
)
def test_a_file_that_is_wrong_says_where(tmp_path: Path, text: str, why: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        read_people(path)
    assert caught.value.args_by_name["path"] == str(path)
    assert why in caught.value.args_by_name["why"]


@pytest.mark.django_db
def test_made_passwords_are_announced_once(tmp_path: Path) -> None:
    said: list[tuple[str, str]] = []
    people = read_people(written(tmp_path, BODY + OFFICER))
    bring_in(people, node(training=False), NOW, lambda login, word: said.append((login, word)))
    ((login, word),) = said
    assert (login, len(word) >= 20) == ("a.example", True)
    assert [one.name for one in officers()] == ["Үлгі Айша"]


@pytest.mark.django_db
def test_a_wrong_officer_leaves_nobody(tmp_path: Path) -> None:
    wrong = OFFICER + OFFICER.partition("\n")[2].replace("a.example", "b").replace("gp", "xx")
    people = read_people(written(tmp_path, BODY + wrong))
    with pytest.raises(EurazpolError):
        bring_in(people, node(), NOW, lambda *_: None)
    assert not officers()
    assert not authorities()


@pytest.mark.django_db
def test_a_password_in_the_file_is_for_training_only(tmp_path: Path) -> None:
    text = BODY + OFFICER.replace("roles", "password: training-word-1, roles")
    people = read_people(written(tmp_path, text))
    with pytest.raises(ConfigError) as caught:
        bring_in(people, node(training=False), NOW, lambda *_: None)
    assert (caught.value.code, caught.value.field) == ("config-password-in-file", "a.example")


@pytest.mark.parametrize("name", ["secretariat", *READERS])
def test_the_people_of_the_demonstration(name: str) -> None:
    people = people_of(name)
    codes = {body.code for body in people.authorities}
    assert {officer.authority for officer in people.officers} <= codes
    assert all((officer.password or "").startswith("training-") for officer in people.officers)
    if name in READERS:
        assert READERS[name] in {officer.login for officer in people.officers}
