"""Ask the engine of a laboratory, compare as a person, take an objection down and answer it."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from eurazpol.access.actions.purpose import ground_of
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record, record_read
from eurazpol.matching.actions.appearance_deps import AppearanceDeps
from eurazpol.matching.actions.appearance_rows import LIST_TARGET, TARGET, reference_of, row_of
from eurazpol.matching.domain.biometrics import (
    InvalidJudgement,
    Judgement,
    Likeness,
    LikenessView,
    Modality,
    Probe,
    Said,
    UnknownLikeness,
    check_judgement,
    check_reason,
)
from eurazpol.matching.store.appearance import ImageRow, LikenessRow

ASKED = 20
"""So many likenesses the engine is asked for: more a person does not compare."""
_LISTED = 200


def ask_engine(
    deps: AppearanceDeps, id_: str, document: str, modality: str, *, actor: Actor, now: datetime
) -> int:
    """Ask for likenesses of one image of a description; return how many were proposed.

    Raises :class:`EngineError` where there is no engine or it does not answer: nothing is kept
    then. Every question is recorded, also the one without an answer.
    """
    require(actor, Act.ASK_ENGINE, TARGET)
    row = row_of(id_)
    about = reference_of(row)
    ground = ground_of(TARGET, about, about, actor=actor, now=now)
    image = row.images.filter(document=document).first()
    if image is None or modality not in set(Modality):
        raise InvalidJudgement("matching-image-unknown", field="document")
    details = {"engine": deps.engine.name or "none", "sha256": image.sha256, "modality": modality}
    record_read(
        actor.entry("engine-asked", "appearance", about, ground=ground, details=details), now
    )
    probe = Probe(Modality(modality), image.media_type, deps.read(document, about, actor, now))
    answer = deps.engine.likenesses(probe, ASKED)
    with transaction.atomic():
        LikenessRow.objects.bulk_create(
            LikenessRow(
                image=image, modality=modality, candidate=one.candidate, score=one.score,
                features=[list(pair) for pair in one.features], explanation=one.explanation,
                model=answer.model, version=answer.version, asked_at=now,
                asked_by_name=actor.name, ground=ground,
            )
            for one in answer.likenesses
        )  # fmt: skip
        details |= {"model": answer.model, "version": answer.version}
        details |= {"proposed": str(len(answer.likenesses))}
        entry = actor.entry("engine-answered", "appearance", about, ground=ground, details=details)
        record(entry, now)
    return len(answer.likenesses)


def likenesses_of(id_: str, *, actor: Actor) -> tuple[LikenessView, ...]:
    """Return what was proposed for a description that the actor has opened."""
    require(actor, Act.READ_LIKENESS, TARGET)
    rows = LikenessRow.objects.filter(image__description__uuid=id_)
    return tuple(map(_view, rows.select_related("image__description")))


def all_likenesses(*, actor: Actor) -> tuple[LikenessView, ...]:
    """Return the newest likenesses, those first that wait for the comparison of a person.

    No record is opened by that: a list shows the engine's name of a candidate, and where it stands.
    """
    require(actor, Act.READ_LIKENESS, LIST_TARGET)
    rows = LikenessRow.objects.select_related("image__description").order_by("-asked_at", "-id")
    views = map(_view, rows[:_LISTED])
    return tuple(sorted(views, key=lambda one: one.judgement is not None and not one.is_open))


def read_likeness(id_: str, *, actor: Actor, now: datetime) -> LikenessView:
    """Return one likeness; the reading is recorded with the record as its ground."""
    require(actor, Act.READ_LIKENESS, LIST_TARGET)
    view = _view(_row(id_))
    ground = f"likeness {view.id}"
    record_read(actor.entry("likeness-read", "likeness", view.id, ground=ground), now)
    return view


@transaction.atomic
def judge_likeness(id_: str, judgement: str, reason: str, *, actor: Actor, now: datetime) -> None:
    """Keep what a person says after comparing; with it an open objection is answered.

    Raises :class:`InvalidJudgement` naming the field.
    """
    require(actor, Act.JUDGE_LIKENESS, LIST_TARGET)
    row = _row(id_, lock=True)
    view = _view(row)
    said: Judgement = check_judgement(view, judgement, reason, actor.officer_id)
    if view.is_open:
        row.answer, row.answered_at, row.answered_by_name = reason.strip(), now, actor.name
    row.judgement, row.judged_words = said.value, reason.strip()
    row.judged_at, row.judged_by, row.judged_by_name = now, actor.officer_id, actor.name
    row.save()
    details = {"judgement": said.value, "answers_objection": view.is_open}
    record(actor.entry("likeness-judged", "likeness", view.id, details=details), now)


@transaction.atomic
def contest_likeness(id_: str, words: str, *, actor: Actor, now: datetime) -> None:
    """Take down the objection of who is concerned; nothing rests on the likeness until answered."""
    require(actor, Act.CONTEST_LIKENESS, LIST_TARGET)
    row = _row(id_, lock=True)
    view = _view(row)
    if view.judgement is None or view.is_open:
        raise InvalidJudgement("matching-objection-not-now", field="words")
    check_reason(words, "words")
    row.objection, row.objected_at, row.objected_by_name = words.strip(), now, actor.name
    row.answer, row.answered_at, row.answered_by_name = "", None, ""
    row.save()
    record(actor.entry("likeness-contested", "likeness", view.id), now)


def _row(id_: str, *, lock: bool = False) -> LikenessRow:
    rows = LikenessRow.objects.select_related("image__description")
    if lock:
        rows = rows.select_for_update(of=("self",))
    try:
        row = rows.filter(uuid=UUID(id_)).first()
    except ValueError:
        row = None
    if row is None:
        raise UnknownLikeness("matching-likeness-unknown")
    return row


def _view(row: LikenessRow) -> LikenessView:
    image: ImageRow = row.image
    features = tuple((str(name), str(value)) for name, value in row.features)
    return LikenessView(
        str(row.uuid),
        str(image.description.uuid),
        image.document,
        Modality(row.modality),
        Likeness(row.candidate, row.score, features, row.explanation),
        row.model,
        row.version,
        Said(row.ground, row.asked_at, row.asked_by_name),
        Judgement(row.judgement) if row.judgement else None,
        _said(row.judged_words, row.judged_at, row.judged_by_name),
        row.judged_by,
        _said(row.objection, row.objected_at, row.objected_by_name),
        _said(row.answer, row.answered_at, row.answered_by_name),
    )


def _said(words: str, at: datetime | None, by: str) -> Said | None:
    return None if at is None else Said(words, at, by)
