"""What lies on the desks afterwards: requests under way, with clocks that run while one looks."""

from eurazpol.node.demo.affair import Affair
from eurazpol.node.demo.stage import READERS, SECONDS, Stage, script
from eurazpol.node.demo.stories.databank import put_on_record
from eurazpol.node.demo.teller import Teller

QUESTION = "Бұл сұрау салуға сот санкциясы қажет пе, әлде прокурордікі жеткілікті ме?"
TASK = "Аударманы растайтын хатты алу"
DESCRIPTIONS = (
    {
        "array": "registered", "made_from": "direct", "person": "Ветров Игорь Львович",
        "source.words": "Алматы ПД, есепке алу", "source.day": "23.10.2026",
        "words": "45 жастағы ер адам, бойы 178 см, көзі көк, шашы қара, оң білегінде татуировка",
    },
    {
        "array": "subjective", "made_from": "verbal-portrait", "source.day": "22.10.2026",
        "source.words": "Куә, теміржол вокзалы",
        "words": "18 жас шамасындағы ер адам, орта бойлы, сақалсыз, иегінде шұңқырша, "
                 "мұрнының сол жағында сүйел, оң білегінде татуировка",
    },
)  # fmt: skip
"""What the bureau has been told of how somebody looks: one of a known person, one of a stranger."""


def tell(stage: Stage, teller: Teller) -> Affair:
    """Open three requests and leave them; return the arrest with its running hours."""
    _assistance_to_kazakhstan(stage, teller)
    _draft_without_a_paper(stage, teller)
    arrest = _fresh_arrest(stage, teller)
    for told in DESCRIPTIONS:
        form = "/appearance/new"
        stage.desk("kz", "d.ospanov").send(form, form, {**told, "do": "keep"}, strict=False)
    put_on_record(stage)
    return arrest


def _assistance_to_kazakhstan(stage: Stage, teller: Teller) -> None:
    """Uzbekistan asks Kazakhstan to question a witness; nobody has taken it up yet."""
    story = script("unfinished_assistance")
    request = Affair(stage, teller, "uz", "kz", story.papers, story.verified)
    tashkent = stage.reader("uz")
    with request.step("uz", "2026-10-22T15:00", there="received"):
        request.open(tashkent, "mla", story.facts)
        request.add(tashkent, "D_QUESTIONS", "D_RIGHTS", "D_TRANSLATION")
        request.take(tashkent, "submit")
        request.take(tashkent, "sign_and_send")


def _draft_without_a_paper(stage: Stage, teller: Teller) -> None:
    """A draft in Astana that cannot be sent: its package says which paper is missing, and why."""
    story = script("assistance")
    draft = Affair(stage, teller, "kz", "uz", story.papers, story.verified)
    astana = stage.reader("kz")
    draft.open(astana, "mla", story.facts)
    draft.add(astana, "D_QUESTIONS", "D_RIGHTS")
    draft.refused(astana, "submit")
    draft.ask_advice(astana, stage.full_name("kz", SECONDS["kz"]), QUESTION, "2026-11-02")
    draft.give_task(astana, stage.full_name("kz", READERS["kz"]), TASK, "2026-10-30")


def _fresh_arrest(stage: Stage, teller: Teller) -> Affair:
    """A man detained this morning: 60 hours to the petition, 72 hours to the judge."""
    story = script("unfinished_arrest")
    arrest = Affair(stage, teller, "ru", "kz", story.papers, story.verified)
    bureau, moscow = stage.desk("ru", "p.lebedev"), stage.reader("ru")
    duty, police = stage.desk("kz", "d.ospanov"), stage.desk("kz", "m.tulegen")
    with arrest.step("ru", "2026-10-22T16:00", there="received"):
        arrest.open(bureau, "provisional_arrest", story.facts)
        arrest.add(bureau, "D_PROV_STATEMENT", "D_ARREST_ORDER", "D_LAW_TEXT")
        arrest.take(bureau, "submit")
        arrest.take(moscow, "sign_and_send")
        arrest.countersign("ru")
    with arrest.step("kz", "2026-10-22T19:00", there="sent"):
        arrest.take(duty, "accept")
        arrest.take(duty, "assign_search", authority=stage.office("kz", "pd-almaty"))
    with arrest.step("kz", "2026-10-23T09:30", there="peer_detained"):
        arrest.take(
            police, "record_detention",
            detained_at="2026-10-23T08:20", place="Алматы, теміржол вокзалы",
            protocol=arrest.papers["D_DETENTION_PROTOCOL"],
        )  # fmt: skip
    return arrest
