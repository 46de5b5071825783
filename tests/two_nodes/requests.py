"""A small real request of Kazakhstan, mostly to Uzbekistan, sent through the pages."""

from eurazpol.node.demo.stage import Stage, script

STORY = script("assistance")


def prepared(stage: Stage, to: str = "UZ") -> str:
    """Prepare a request to a state up to the signature; return its number in Kazakhstan."""
    astana = stage.reader("kz")
    number = astana.open_case("mla", to, STORY.facts)
    for paper in ("D_QUESTIONS", "D_RIGHTS", "D_TRANSLATION", "D_SANCTION"):
        astana.add_paper(number, paper, STORY.papers[paper].file())
    astana.take(number, "submit")
    return number


def sign(stage: Stage, number: str) -> None:
    """Sign and send it."""
    stage.reader("kz").take(number, "sign_and_send", {"verification?": STORY.verified})


def sent(stage: Stage) -> str:
    """Prepare and send a request; return its number in Kazakhstan."""
    number = prepared(stage)
    sign(stage, number)
    return number


def arrived(stage: Stage, number: str) -> str:
    """Wait until it is there, and its answer here; return its number in Uzbekistan."""
    there = stage.peer_number(stage.reader("kz"), number)
    stage.settle({"kz": number, "uz": there})
    return there
