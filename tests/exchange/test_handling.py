"""What handling conditions bar, what a permission lifts, and that joining never weakens."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eurazpol.access.domain.permissions import Line
from eurazpol.exchange.actions.receive import receive
from eurazpol.exchange.domain.handling import (
    Code,
    Handling,
    InformationGrade,
    Limit,
    Permission,
    Purpose,
    SourceGrade,
    Terms,
    Use,
    UseKind,
    check_known,
    may,
    restricts,
    strictest,
)
from eurazpol.exchange.domain.letter import Content, Received, read_header, write_manifest
from eurazpol.exchange.domain.receipt import Outcome, Sent, check_receipt, open_answer
from eurazpol.exchange.domain.wider_use import (
    WiderUse,
    WiderUseAnswer,
    check_answer,
    check_ask,
    read_wider,
)
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS
from tests.exchange.letters import BODY, CASE, KZ, RU, letter, node, sealed
from tests.exchange.letters import NOW as LETTER_NOW
from tests.exchange.world import Memory, deps, trust

NOW = datetime(2026, 2, 5, 6, 0, tzinfo=UTC)
DAY = timedelta(days=1)
ID = "6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e11"
R, E, P, X, W = UseKind.READ, UseKind.EVIDENCE, UseKind.ONWARD, UseKind.EXPORT, UseKind.PRINT

BARRED: Mapping[str, frozenset[UseKind]] = {
    "H0": frozenset(),
    "H1": frozenset({E}),
    "H2": frozenset({P, X}),
    "H3": frozenset({E, P, X}),
    "no-evidence": frozenset({E}),
    "no-passing-on": frozenset({P, X}),
    "no-export": frozenset({X}),
    "no-print": frozenset({W}),
    "ask-first": frozenset(UseKind),
    "holder-only": frozenset(UseKind),  # for a reader who is neither
    "central-only": frozenset(UseKind),
    "police": frozenset(UseKind),  # in a judicial case
}
FULL = Permission("p", frozenset(UseKind), NOW - DAY, NOW + DAY, frozenset({"uz"}), frozenset())
STATES: Mapping[str, tuple[Permission, ...]] = {
    "none": (),
    "in force": (FULL,),
    "expired": (replace(FULL, until=NOW),),
    "not yet": (replace(FULL, since=NOW + DAY),),
    "for another node": (replace(FULL, to=frozenset({"am"})),),
    "for reading only": (replace(FULL, uses=frozenset({R}), to=frozenset()),),
    "for the purpose": (replace(FULL, uses=frozenset(), purposes=frozenset({"judicial"})),),
}


def terms_of(rule: str) -> Terms:
    if rule in list(Code):
        return Terms(code=Code(rule))
    return Terms(purposes=(rule,)) if rule in list(Purpose) else Terms(limits=(rule,))


def lifted(rule: str, use: UseKind, state: str) -> bool:
    """The table by hand: what each state of the permission lifts."""
    if rule == "police":
        return state == "for the purpose"
    if rule in ("holder-only", "central-only"):
        return state in ("in force", "for another node", "for reading only")
    if state == "in force":
        return True
    if state == "for another node":
        return use is not P
    return state == "for reading only" and use is R


@pytest.mark.parametrize(("rule", "use", "state"), list(product(BARRED, UseKind, STATES)))
def test_every_rule_with_every_use_and_permission(rule: str, use: UseKind, state: str) -> None:
    asked = Use(use, "judicial", "uz", holds=False, central=False)
    verdict = may(asked, terms_of(rule), STATES[state], NOW)
    barred = use in BARRED[rule]
    assert verdict.allowed == (not barred or lifted(rule, use, state))
    assert bool(verdict.by) == (barred and verdict.allowed)
    assert len({catalogue().render(verdict.reason, lang) for lang in LANGS}) == 3


def test_readers_and_purposes_bar_only_those_whom_they_name() -> None:
    terms = Terms(limits=("holder-only", "central-only"), purposes=("judicial", "urgent"))
    assert may(Use(R, "judicial"), terms, (), NOW).allowed
    assert not may(Use(R, "judicial", holds=False), terms, (), NOW).allowed
    assert not may(Use(R, "judicial", central=False), terms, (), NOW).allowed
    assert not may(Use(R, "police"), terms, (), NOW).allowed


def test_purposes_are_the_lines_of_the_table_of_rights() -> None:
    assert [one.value for one in Purpose] == [one.value for one in Line]


TERMS = st.builds(
    Terms,
    code=st.sampled_from(Code),
    information=st.sampled_from(InformationGrade),
    limits=st.sets(st.sampled_from([one.value for one in Limit])).map(tuple),
    purpose=st.text(max_size=12),
    purposes=st.sets(st.sampled_from([one.value for one in Purpose])).map(tuple),
    source=st.sampled_from(SourceGrade),
)
USES = st.builds(
    Use,
    st.sampled_from(UseKind),
    st.sampled_from([one.value for one in Purpose]),
    st.sampled_from(["uz", "am"]),
    holds=st.booleans(),
    central=st.booleans(),
)


@settings(max_examples=150, deadline=None)
@given(several=st.lists(TERMS, max_size=4), use=USES)
def test_joining_never_weakens(several: list[Terms], use: Use) -> None:
    joined = strictest(*several)
    allowed_alone = all(may(use, terms, (), NOW).allowed for terms in several)
    assert allowed_alone or not may(use, joined, (), NOW).allowed
    assert strictest(joined, *several) == strictest(joined)
    for terms in several:
        assert joined.code >= terms.code
        assert set(joined.limits) >= set(terms.limits)
        grades = list(SourceGrade)
        assert grades.index(joined.source) >= grades.index(terms.source)


@settings(max_examples=100, deadline=None)
@given(one=TERMS, other=TERMS, third=TERMS)
def test_joining_does_not_depend_on_the_order(one: Terms, other: Terms, third: Terms) -> None:
    for use in product(UseKind, [one.value for one in Purpose]):
        asked = Use(use[0], use[1])
        verdicts = {
            may(asked, strictest(*order), (), NOW).allowed
            for order in ((one, other, third), (third, one, other), (other, third, one))
        }
        assert len(verdicts) == 1


def test_h1_and_h2_together_bar_what_each_bars() -> None:
    joined = strictest(Terms(code=Code.H1), Terms(code=Code.H2))
    assert joined == Terms(code=Code.H2, limits=("no-evidence",))


def test_purposes_that_exclude_each_other_close_the_matter() -> None:
    joined = strictest(Terms(purposes=("police",)), Terms(purposes=("custody",)))
    assert not any(may(Use(kind, "police"), joined, (), NOW).allowed for kind in UseKind)


def test_mere_h0_is_no_restriction() -> None:
    assert not restricts(Handling())
    assert restricts(Terms(source=SourceGrade.C))


@pytest.mark.parametrize(
    ("handling", "field"),
    [
        (Handling(limits=("burn-after-reading",)), "handling/limits"),
        (Handling(purposes=("gossip",)), "handling/purposes"),
        (
            Handling(fields={"/facts/offence": Terms(limits=("x",))}),
            "handling/facts/offence/limits",
        ),
    ],
)
def test_what_cannot_be_obeyed_is_refused_by_name(handling: Handling, field: str) -> None:
    with pytest.raises(EurazpolError) as refused:
        check_known(handling)
    assert (refused.value.code, refused.value.field) == ("exchange-handling-unknown", field)
    assert len({catalogue().error(refused.value, lang) for lang in LANGS}) == 3


@pytest.mark.django_db
def test_at_the_door_such_a_letter_is_kept_and_refused_by_name() -> None:
    trust()
    seen: list[Received] = []
    node_deps = deps(RU, Memory(), {"request/1": lambda received, _: seen.append(received)})
    plain = letter()
    content = Content("request/1", CASE, BODY, handling=Handling(limits=("burn-after-reading",)))
    strange = replace(plain, manifest=write_manifest(content)[0], parts=b"")
    raw = sealed(strange)
    signed = open_answer(receive(node_deps, raw, LETTER_NOW), KZ)
    sent = Sent(read_header(plain.header).id, strange.digest, raw)
    got = check_receipt(signed, sent, "kz", node(RU))
    assert got.outcome is Outcome.REFUSED
    assert got.reason is not None
    assert (got.reason.code, got.reason.field) == ("exchange-handling-unknown", "handling/limits")
    assert not seen


ASK = WiderUse(
    fields=(), message=ID, purposes=(Purpose.POLICE,), reason="For the court.", to=("uz",),
    uses=(E, P),
)  # fmt: skip
UNTIL = "2026-03-05T05:30:00.000000Z"


@pytest.mark.parametrize(
    ("given_uses", "to", "purposes", "until", "code"),
    [
        ((E, P), ("uz",), (Purpose.POLICE,), UNTIL, ""),
        ((E,), (), (), UNTIL, ""),
        ((), (), (), "", ""),
        ((E, X), (), (), UNTIL, "exchange-wider-use-beyond"),
        ((P,), ("uz", "am"), (), UNTIL, "exchange-wider-use-beyond"),
        ((E,), (), (Purpose.CUSTODY,), UNTIL, "exchange-wider-use-beyond"),
        ((E,), (), (), "", "exchange-wider-use-until"),
        ((), (), (), UNTIL, "exchange-wider-use-until"),
        ((P,), (), (), UNTIL, "exchange-wider-use-recipients"),
    ],
)
def test_an_answer_stays_within_what_was_asked(
    given_uses: tuple[UseKind, ...],
    to: tuple[str, ...],
    purposes: tuple[Purpose, ...],
    until: str,
    code: str,
) -> None:
    answer = WiderUseAnswer(
        ask=ID, purposes=purposes, reason="Agreed.", to=to, until=until, uses=given_uses
    )
    if not code:
        check_answer(ASK, answer)
        return
    with pytest.raises(EurazpolError) as refused:
        check_answer(ASK, answer)
    assert refused.value.code == code
    assert len({catalogue().error(refused.value, lang) for lang in LANGS}) == 3


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"uses": ["sell"]}, "exchange-wider-use-shape", "uses[0]"),
        ({"message": "x"}, "exchange-wider-use-shape", "message"),
        ({"surprise": 1}, "exchange-wider-use-shape", "body"),
        ({"uses": [], "purposes": [], "to": []}, "exchange-wider-use-empty", "uses"),
        ({"to": []}, "exchange-wider-use-recipients", "to"),
        ({"reason": ""}, "exchange-wider-use-shape", "reason"),
    ],
)
def test_a_request_that_cannot_be_is_refused_by_name(
    change: dict[str, object], code: str, field: str
) -> None:
    body = {
        "fields": [], "message": ID, "purposes": [], "reason": "For the court.", "to": ["uz"],
        "uses": ["pass-on"],
    }  # fmt: skip
    with pytest.raises(EurazpolError) as refused:
        check_ask(read_wider(WiderUse, {**body, **change}))
    assert (refused.value.code, refused.value.field) == (code, field)
    assert len({catalogue().error(refused.value, lang) for lang in LANGS}) == 3
