"""What is said of a wider use that was asked for, and of the answer to it."""

from datetime import datetime

from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.exchange.domain.handling import UseKind
from eurazpol.exchange.domain.wider_use import WiderUse, WiderUseAnswer
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, message


def asked_text(deps: CooperationDeps, ask: WiderUse | WiderUseAnswer) -> Message:
    """Say what is asked for or permitted: uses, recipients, purposes."""
    parts: list[Message] = []
    for use in ask.uses:
        if use is UseKind.ONWARD:
            to = tuple(deps.courier.state_of(node) or node for node in ask.to)
            parts.append(message("cooperation-wider-onward", to=to))
        else:
            parts.append(use.text)
    parts += [message("cooperation-wider-purpose", purpose=one.text) for one in ask.purposes]
    return message("cooperation-wider-what", parts=tuple(parts))


def answered_text(
    deps: CooperationDeps,
    ask: WiderUse,
    said: WiderUseAnswer,
    until: datetime | None,
    who: str,
    other: Country | str,
) -> Message:
    """Say how the request was answered; ``who`` is ``we`` or ``they``."""
    if not until:
        return message(f"cooperation-history-wider-refused-{who}", other=other)
    same = all(set(getattr(ask, n)) == set(getattr(said, n)) for n in ("uses", "to", "purposes"))
    id_ = "cooperation-history-wider-granted" if same else "cooperation-history-wider-partly"
    return message(f"{id_}-{who}", other=other, what=asked_text(deps, said), until=until)
