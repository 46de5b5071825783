"""What must hold for any request, whatever the treaties say."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import LANGS, Message
from eurazpol.law.actions.load import load_book
from eurazpol.law.actions.scenarios import read_scenarios
from eurazpol.law.domain.assessment import Assessment, Decision, PaperState, Reason, Role
from eurazpol.law.domain.bindingness import changes_between
from eurazpol.law.domain.engine import assess
from eurazpol.law.domain.facts import Facts, parse_facts

BOOK = load_book()
FOLDER = Path(__file__).parent.parent / "law_scenarios"
ALL = [row for path in sorted(FOLDER.glob("*.yaml")) for row in read_scenarios(path)]
FACTS = [parse_facts(row.inputs, BOOK) for row in ALL]
any_facts = st.sampled_from(FACTS)
STATES = ("KZ", "RU", "UZ", "KG", "TM", "UA", "DE", "TR", "US", "CN", "AE", "FR", "MX", "NG")
some_days = st.dates(date(2015, 1, 1), date(2027, 12, 31))
PAPERS = sorted(BOOK.vocabulary.papers | BOOK.vocabulary.extra_papers)


@settings(deadline=None)
@given(any_facts, st.sampled_from(PAPERS))
def test_adding_a_paper_never_adds_a_missing_paper(facts: Facts, paper: str) -> None:
    before = assess(facts, BOOK).missing_papers
    more = replace(facts, documents=(facts.documents or frozenset()) | {paper})
    if facts.documents is None:
        return
    after = assess(more, BOOK).missing_papers
    assert set(after) <= set(before)
    assert paper not in after


@settings(deadline=None)
@given(any_facts, some_days, st.integers(1, 400))
def test_no_change_of_law_no_change_of_answer(facts: Facts, day: date, later: int) -> None:
    other = day + timedelta(days=later)
    first, second = assess(facts, BOOK, day), assess(facts, BOOK, other)
    if _law_changes(first, facts, day, other):
        return
    if facts.day("as_of") or facts.citizenship_events:
        return
    roles = [[(item.id, item.role) for item in answer.instruments] for answer in (first, second)]
    assert roles[0] == roles[1]


def _law_changes(answer: Assessment, facts: Facts, day: date, other: date) -> bool:
    """Whether an instrument or a rule of national law began or ended between two days."""
    del answer
    states = set(facts.states.values()) | {request.requesting for request in facts.requests}
    states |= {facts.texts.get("source", "KZ")}
    pairs = [(one, two) for one in states for two in states if one < two] or [("KZ", "KZ")]
    if any(changes_between(BOOK, pair, day, other) for pair in pairs):
        return True
    dates = [
        edge
        for item in BOOK.instruments.values()
        for edge in (
            item.adopted, item.since, item.ratified,
            item.until + timedelta(days=1) if item.until else None,
            *(party.not_before for party in item.parties),
            *(party.not_later_than for party in item.parties),
            *(rule.since for rule in item.pair_rules),
            *(ground.since for ground in item.grounds),
        )
        if edge
    ]  # fmt: skip
    return any(day < edge <= other for edge in dates)


def _extradition(asking: str, deciding: str, day: date) -> Assessment:
    inputs = {
        "kind": "extradition_prosecution",
        "requesting": asking,
        "requested": deciding,
        "request_received": day,
        "person": {"nationality": ["NG"]},
        "offence": {"label": "fraud", "max_months": {asking: 60, deciding: 60}},
        "documents_present": [
            "D_REQUEST", "D_ARREST_ORDER", "D_LAW_TEXT", "D_FACTS", "D_IDENTITY",
        ],
    }  # fmt: skip
    return assess(parse_facts(inputs, BOOK), BOOK)


def _primary(answer: Assessment) -> set[str]:
    return {item.id for item in answer.instruments if item.role is Role.PRIMARY}


def _why(answer: Assessment, id_: str, lang: str) -> str:
    reasons = next(item.reasons for item in answer.instruments if item.id == id_)
    return "; ".join(catalogue().render(reason, lang) for reason in reasons)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "first", "before", "after"),
    [
        ("RU", date(2023, 6, 28), "cis_minsk_1993", "cis_chisinau_2002"),
        ("AM", date(2005, 2, 19), "cis_minsk_1993", "cis_chisinau_2002"),
        ("TJ", date(2005, 2, 20), "cis_minsk_1993", "cis_chisinau_2002"),
        ("KG", date(2000, 7, 2), "cis_minsk_1993", "kz_kg_1997_ext"),
        ("TR", date(2000, 6, 12), "", "kz_tr_1995"),
        ("CN", date(1999, 2, 10), "", "kz_cn_1996_ext"),
        ("AE", date(2012, 9, 22), "kz_cpc_2014_part12", "kz_ae_2009_ext"),
    ],
)
def test_the_day_before_an_entry_into_force_has_another_explained_answer(
    state: str, first: date, before: str, after: str
) -> None:
    old, new = (
        _extradition(state, "KZ", first - timedelta(days=1)),
        _extradition(state, "KZ", first),
    )
    assert after in _primary(new)
    assert after not in _primary(old)
    if before and before != "kz_cpc_2014_part12":
        assert before in _primary(old)
    left = next(item for item in old.instruments if item.id == after)
    assert left.role is Role.EXCLUDED
    for lang in LANGS:
        assert str(first.year) in _why(old, after, lang)


def test_the_constitution_changes_on_1_july_2026() -> None:
    facts = parse_facts(
        {
            "kind": "extradition_prosecution", "requesting": "KG", "requested": "KZ",
            "request_received": "2026-05-04", "person": {"nationality": ["KZ"]},
        },
        BOOK,
    )  # fmt: skip
    old, new = assess(facts, BOOK, date(2026, 6, 30)), assess(facts, BOOK, date(2026, 7, 1))
    assert old.extra["constitution_citation"] == "kz_const_1995 11(1)"
    assert new.extra["constitution_citation"] == "kz_const_2026 14(1)"
    assert old.decision is new.decision is Decision.REFUSE_MANDATORY


@settings(deadline=None)
@given(
    st.sampled_from(STATES), st.sampled_from(STATES),
    st.sampled_from(sorted(BOOK.vocabulary.kinds)), some_days,
)  # fmt: skip
def test_any_pair_any_kind_any_day_gets_an_answer(one: str, two: str, kind: str, day: date) -> None:
    if one == two:
        return
    keys = ("sentencing", "administering") if "transfer_" in kind else ("requesting", "requested")
    inputs: dict[str, Any] = {
        "kind": kind, keys[0]: one, keys[1]: two, "request_received": day,
        "person": {"nationality": [two]}, "documents_present": [],
    }  # fmt: skip
    answer = assess(parse_facts(inputs, BOOK), BOOK)
    assert answer.decision in Decision
    primary = _primary(answer)
    assert len(primary) <= 1
    for ground in answer.refusal_grounds:
        assert ground.citation.article
        assert ground.outcome is not Outcome.FAILS
    for need in answer.papers:
        assert need.state in PaperState


def _messages(reason: Reason) -> list[Message]:
    found = [reason.rule, *(fact.source for fact in reason.facts)]
    return found + [message for child in reason.children for message in _messages(child)]


@pytest.mark.parametrize("at", range(len(ALL)), ids=[row.id for row in ALL])
def test_every_explanation_reads_in_three_languages(at: int) -> None:
    answer = assess(FACTS[at], BOOK)
    messages = _messages(answer.explanation)
    assert len(messages) > 5
    for lang in LANGS:
        for message in messages:
            assert catalogue().render(message, lang).strip()
        for question in answer.questions:
            for part in (question.fact, question.who, question.result):
                assert catalogue().render(part, lang).strip()


def test_an_undetermined_answer_says_what_to_verify_and_who_knows() -> None:
    for row, facts in zip(ALL, FACTS, strict=True):
        answer = assess(facts, BOOK)
        if answer.decision is Decision.UNDETERMINED:
            assert answer.questions, row.id


def test_only_kazakhstan_named_is_still_answered() -> None:
    facts = parse_facts(
        {"kind": "complaint", "surrender_decision_copy_received": "2026-05-20"}, BOOK
    )
    answer = assess(facts, BOOK)
    assert [(item.id, item.role) for item in answer.instruments] == [
        ("kz_cpc_2014_part12", "procedure")
    ]
    assert answer.limits[0].due == date(2026, 6, 1)


def test_no_state_named_is_a_question() -> None:
    answer = assess(parse_facts({"kind": "mla", "documents_present": []}, BOOK), BOOK)
    assert answer.decision is Decision.UNDETERMINED
    assert [question.id for question in answer.questions] == ["states"]
