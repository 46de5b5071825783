"""Letters of every step, versions, translations, copies for release, the full file."""

import io
from typing import Any

import pytest
from pypdf import PdfReader

from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import entries_about
from eurazpol.cooperation.actions.full_file import ask_full_file, bind_next, full_file
from eurazpol.cooperation.actions.office_names import set_office_name
from eurazpol.cooperation.actions.paper_versions import versions_of, write_version
from eurazpol.cooperation.actions.redact_paper import Redaction, copies_of, redact_paper
from eurazpol.cooperation.actions.translations import NewTranslation, translate
from eurazpol.cooperation.actions.views import FileView
from eurazpol.cooperation.actions.write_document import Asked, OnDemand, write_document
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.cooperation.domain.letters.table import PAPERS, STEP_LETTERS, letters_of
from eurazpol.cooperation.store.models import PaperRow
from eurazpol.documents.actions.queries import documents_about, facts_of
from eurazpol.documents.actions.read_facts import read_facts
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.domain.errors import FactError, WordsBetrayed
from eurazpol.documents.domain.places import places, written
from eurazpol.documents.domain.templates import TEMPLATES
from tests.cast import BRIBE_TRACE, OMAROV_SENTENCED
from tests.cooperation.test_other_kinds import exchanged
from tests.cooperation.world import VERIFIED, World
from tests.documents.reading import text

RECORDED = frozenset(
    {
        # what a person did elsewhere is recorded with its date; the paper on it comes from there
        "record_copy_given", "record_complaint", "record_complaint_step", "record_ruling_upholds",
        "record_ruling_annuls", "enter_into_force", "plan_handover", "confirm_takeover",
        "record_provisional_arrest", "record_extradition_arrest", "record_expiry_notice",
        "record_arrest_expiry_notice", "record_consent", "record_adaptation", "open_proceedings",
        "begin_transit", "interrupt_transit", "continue_transit", "give_guarantee",
        # who works on the file, and how far the work is, is told inside the house
        "submit", "give_back", "abandon", "accept", "assign_check", "report_check", "resume",
        "resume_surrender", "assign_search", "assign_executor", "begin_execution", "add_material",
        "report_materials", "give_back_execution",
    }
)  # fmt: skip
"""Steps with nothing official to write."""
STEPS = {
    (kind.id, step.id): step
    for kind in KINDS.values()
    for step in kind.transitions
    if step.by_officer
}


@pytest.mark.parametrize(("kind", "step"), STEPS)
def test_every_step_writes_what_is_official_or_is_only_recorded(kind: str, step: str) -> None:
    letters = letters_of(STEPS[kind, step])
    assert bool(letters) is (step not in RECORDED)
    assert set(letters) <= set(PAPERS) <= set(TEMPLATES)


def test_every_step_that_tells_the_other_state_writes_a_letter() -> None:
    assert all(letters_of(step) for step in STEPS.values() if step.sends)
    assert set(STEP_LETTERS) <= {step for _, step in STEPS}


def files(world: World, name: str, number: str, *papers: str) -> list[FileView]:
    view = world.view(name, number)
    return [file for one in view.papers if one.paper in papers for file in one.files]


def said(world: World, name: str, number: str, document_id: str) -> str:
    node = world.node(name)
    opened = read_file(
        node.deps.documents, document_id, ground=number, actor=node.chief, now=world.now
    )
    return text(opened.data)


def sign(world: World, number: str) -> None:
    world.paper("kz", number, "D_SANCTION")
    world.step("kz", number, "submit")
    world.step("kz", number, "sign_and_send", verification=VERIFIED, bar_answer=VERIFIED)


def sent_mla(world: World) -> str:
    sent, _ = exchanged(world, "mla", BRIBE_TRACE)
    return sent


def test_letters_between_a_request_and_its_end(world: World) -> None:
    sent, got = exchanged(world, "mla", BRIBE_TRACE)
    world.wait(days=21)
    world.step("ru", sent, "remind", note="Срок истекает.")
    (letter,) = files(world, "ru", sent, "P_OWN_LETTER")
    words = said(world, "ru", sent, letter.document_id)
    assert "Напоминание об исполнении запроса" in words
    assert "21 день" in words
    assert sent in words
    world.carry()
    world.step("kz", got, "accept")
    world.step("kz", got, "send_status", note="Допрос назначен.")
    world.step(
        "kz", got, "postpone", postponement="own_prosecution", reason="Здесь ведётся своё дело."
    )
    letters = files(world, "kz", got, "P_OWN_LETTER")
    titles = {one.name for one in letters}
    assert len(letters) == 4  # in Kazakh and in Russian
    assert {"О ходе исполнения запроса.pdf", "Об отсрочке по запросу.pdf"} < titles
    world.carry()
    world.step("ru", sent, "withdraw", reason="Производство прекращено судом.")
    world.step("ru", sent, "close")
    ours = {one.name for one in files(world, "ru", sent, "P_OWN_LETTER")}
    assert {"Об отзыве запроса.pdf", "О завершении переписки по запросу.pdf"} < ours


def test_an_office_is_named_in_the_case_that_an_officer_entered(world: World) -> None:
    node = world.node("kz")
    number = world.create("kz", "mla", "ru", BRIBE_TRACE)
    names = {
        "kk": "Ойдан Шығарылған прокуратура",
        "ru": "Вымышленная прокуратура",
        "en": "Imaginary Prosecution Office",
        "kk_genitive": "Ойдан Шығарылған прокуратураның",
        "kk_dative": "Ойдан Шығарылған прокуратураға",
        "ru_genitive": "Вымышленной прокуратуры",
        "ru_dative": "Вымышленной прокуратуре",
    }
    with pytest.raises(InvalidFact) as caught:
        set_office_name(
            node.deps, number, {**names, "ru_dative": " "}, actor=node.chief, now=world.now
        )
    assert caught.value.field == "ru_dative"
    set_office_name(node.deps, number, names, actor=node.chief, now=world.now)
    sign(world, number)
    letters = files(world, "kz", number, "D_REQUEST")
    words = [said(world, "kz", number, one.document_id) for one in letters]
    assert any("Вымышленной прокуратуре" in one for one in words)
    assert any("Ойдан Шығарылған прокуратураға" in one for one in words)


def test_a_new_version_supersedes_and_says_what_changed(world: World) -> None:
    sent = sent_mla(world)
    node = world.node("ru")
    (request,) = files(world, "ru", sent, "D_REQUEST")
    with pytest.raises(InvalidFact, match="input-too-short"):
        write_version(node.deps, sent, request.id, reason="так", actor=node.chief, now=world.now)
    new = write_version(
        node.deps, sent, request.id, reason="Уточнён номер дела.", actor=node.chief, now=world.now
    )
    newest, first = versions_of(PaperRow.objects.get(pk=new))
    assert (newest.number, newest.reason, first.number) == (2, "Уточнён номер дела.", 1)
    assert newest.document.facts_sha256 != ""
    assert said(world, "ru", sent, first.document.id)
    with pytest.raises(InvalidFact, match="paper-no-version"):
        write_version(
            node.deps, sent, request.id, reason="Ещё раз то же.", actor=node.chief, now=world.now
        )
    assert "paper-version" in {entry.action for entry in entries_about("case", sent)}


def test_free_text_is_printed_as_an_officer_translated_it(world: World) -> None:
    sent = world.create("kz", "mla", "ru", BRIBE_TRACE)
    node = world.node("kz")
    source = BRIBE_TRACE["offence"]["summary"] or BRIBE_TRACE["assistance"]["purpose"]
    words = "Тергеушінің мәтіні қазақ тілінде."
    new = NewTranslation(source, "kk", words, machine=True)
    translate(node.deps, sent, new, actor=node.chief, now=world.now)
    sign(world, sent)
    printed = {
        one.lang: said(world, "kz", sent, one.id)
        for one in documents_about(sent)
        if one.template == "legal_assistance_request"
    }
    assert words in printed["kk"]
    assert "машиналық аударма" in printed["kk"]
    assert words not in printed["ru"]
    stranger = world.node("ru").executor
    with pytest.raises(Forbidden):
        translate(node.deps, sent, new, actor=stranger, now=world.now)


def test_a_copy_for_release_is_made_and_on_record(world: World) -> None:
    sent = sent_mla(world)
    node = world.node("ru")
    (request,) = files(world, "ru", sent, "D_REQUEST")
    opened = read_facts(
        node.deps.documents, request.document_id, ground=sent, actor=node.chief, now=world.now
    )
    found = places(opened.paper("ru"))
    family = opened.facts.persons[0].person.names[0].full.split()[0]  # type: ignore[attr-defined]
    naming = frozenset(one.key for one in found if family in written(one.text, "ru"))

    def asked(keys: frozenset[str], **more: Any) -> str:
        values = {"ground": "УПК, статья 201", "released_to": "защитник", "lang": "ru", **more}
        redaction = Redaction(request.id, keys, **values)
        return redact_paper(node.deps, sent, redaction, actor=node.chief, now=world.now)

    for fault in ({"ground": "так"}, {"released_to": " "}):
        with pytest.raises(InvalidFact) as caught:
            asked(naming, **fault)
        assert caught.value.field in fault
    with pytest.raises(InvalidFact, match="place-unknown"):
        asked(frozenset({"999"}))
    if len(naming) > 1:
        with pytest.raises(WordsBetrayed):
            asked(frozenset({min(naming)}))
    copy = asked(naming)
    assert family not in said(world, "ru", sent, copy)
    assert family not in facts_of(copy)
    (view,) = copies_of([request.id])
    assert (view.document_id, view.released_to) == (copy, "защитник")
    assert len(view.heads) == len(naming)
    entry = next(one for one in entries_about("case", sent) if one.action == "paper-redacted")
    assert family not in entry.details


def test_a_certificate_is_written_from_the_sentence(world: World) -> None:
    number = world.create("kz", "transfer_sentenced_person", "uz", OMAROV_SENTENCED)
    node = world.node("kz")
    asked = Asked(OnDemand.REMAINING_SENTENCE, "kk")
    id_ = write_document(node.deps, number, asked, node.chief, world.now)
    assert "Өтелген мерзім" in said(world, "kz", number, id_)
    (paper,) = [one for one in world.view("kz", number).papers if one.paper == "D_REMAINING"]
    assert paper.state.value == "present"
    bare = world.create("kz", "mla", "ru", BRIBE_TRACE)
    with pytest.raises(FactError):
        write_document(node.deps, bare, asked, node.chief, world.now)


def test_the_full_file_is_bound_by_the_worker(world: World) -> None:
    sent = sent_mla(world)
    node = world.node("ru")
    world.paper("ru", sent, "P_OTHER", data=b"%PDF-1.7 not a file that can be read ")
    task = ask_full_file(node.deps, sent, "ru", actor=node.chief, now=world.now)
    assert ask_full_file(node.deps, sent, "ru", actor=node.chief, now=world.now) == task
    assert full_file(sent, task, node.chief).state == "waiting"
    assert bind_next(node.deps, world.now)
    assert not bind_next(node.deps, world.now)
    view = full_file(sent, task, node.chief)
    assert (view.state, view.done, view.why) == ("done", view.total, None)
    opened = read_file(
        node.deps.documents, view.document_id, ground=sent, actor=node.chief, now=world.now
    )
    reader = PdfReader(io.BytesIO(opened.data))
    words = text(opened.data)
    assert "Опись документов" in words
    assert "Запрос об оказании правовой помощи" in words
    assert "нельзя напечатать" in words
    for page in reader.pages:
        sheet = page.extract_text()
        assert sent in sheet
        assert f"из {len(reader.pages)}" in sheet
    assert len(reader.outline) == view.total + 1
    assert reader.root_object["/Lang"] == "ru"
    again = ask_full_file(node.deps, sent, "ru", actor=node.chief, now=world.now)
    assert bind_next(node.deps, world.now)
    assert full_file(sent, again, node.chief).total == view.total
    assert "full-file-printed" in {entry.action for entry in entries_about("case", sent)}
