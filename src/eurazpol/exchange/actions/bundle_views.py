"""What a person is told of carried bundles."""

from dataclasses import dataclass
from datetime import datetime

from eurazpol.exchange.actions.views import sentence
from eurazpol.exchange.domain.reason import Reason, read_args
from eurazpol.exchange.store.bundles import BundleOut, VolumeIn
from eurazpol.kernel.texts import Message, message


@dataclass(frozen=True, slots=True)
class BundleOutView:
    """A bundle that was written; ``first`` and ``last`` are the numbers of its letters, or 0."""

    id: str
    peer: str
    number: int
    at: datetime
    by: str
    letters: int
    answers: int
    first: int
    last: int
    volumes: int
    whole: bool


@dataclass(frozen=True, slots=True)
class VolumeInView:
    """A volume that was brought, and how far it is taken in."""

    bundle: str
    peer: str
    number: int
    volume: int
    last_volume: bool
    brought_at: datetime
    by: str
    status: str
    progress: Message


def bundles_out(limit: int = 20) -> tuple[BundleOutView, ...]:
    """Return the newest bundles that this node wrote, newest first."""
    return tuple(
        BundleOutView(
            str(row.pk), row.peer, row.number, row.at, row.by, row.letters, row.answers,
            row.first, row.last, row.volumes, row.ended_at is not None,
        )
        for row in BundleOut.objects.order_by("-at", "-number")[:limit]
    )  # fmt: skip


def volumes_in(limit: int = 50) -> tuple[VolumeInView, ...]:
    """Return the newest volumes that were brought, newest first."""
    return tuple(_view(row) for row in VolumeIn.objects.order_by("-brought_at", "-pk")[:limit])


def volume_view(bundle: str, volume: int) -> VolumeInView:
    """Return one volume."""
    return _view(VolumeIn.objects.get(bundle=bundle, volume=volume))


def _view(row: VolumeIn) -> VolumeInView:
    return VolumeInView(
        str(row.bundle), row.peer, row.number, row.volume, row.last_volume, row.brought_at,
        row.by, row.status, _progress(row),
    )  # fmt: skip


def _progress(row: VolumeIn) -> Message:
    """Say in words how far a volume is and what it waits for."""
    if row.status == VolumeIn.Status.DONE:
        return message("exchange-volume-done", count=row.entries)
    told = {"taken": row.next_entry, "count": row.entries}
    if row.status == VolumeIn.Status.STOPPED:
        problem = row.problem or {"code": "exchange-no-answer", "args": {}}
        reason = Reason(problem["code"], None, read_args(problem["args"]))
        why = sentence(reason.text, reason.code)
        return message("exchange-volume-stopped", **told, why=why)
    if row.missing is None:
        return message("exchange-volume-waiting", **told)
    return message("exchange-volume-missing", **told, first=row.missing)
