"""What the data bank of citizens abroad holds afterwards, and a letter that waits there.

The consul in Moscow places citizens on record; an executing body in Russia tells of another one.
"""

from importlib.resources import files

import msgspec

from eurazpol.node.demo.desk import Value
from eurazpol.node.demo.stage import Stage

NOTICE: dict[str, Value] = {
    "to_state": "KZ", "notifier": "executing_body", "body": "УФСИН России по Омской области",
    "told": ("relatives",), "family": "Сатыбалдин", "given": "Руслан", "birth": "11.11.1985",
    "sex": "male", "document_kind": "passport", "document_number": "N 00000104",
    "stage": "serving", "since": "14.09.2026",
    "place": "Исправительная колония № 3, Омская область",
    "group": "traffic", "host_article": "264(4) УК РФ",
    "court": "Советский районный суд города Омска",
    "judged": "02.09.2026", "final": "yes", "final_on": "14.09.2026", "imposed_months": "60",
    "term_ends": "01.09.2031",
}  # fmt: skip


def put_on_record(stage: Stage) -> None:
    """Place three citizens on record, and let a fourth be told of by the state that holds him."""
    data = (files("eurazpol.node.demo") / "scripts" / "databank.yaml").read_bytes()
    consul = stage.desk("kz", "s.akhmet")
    form = "/databank/new"
    mission = stage.office("kz", "consul-ru")
    for values in msgspec.yaml.decode(data, type=list[dict[str, str]]):
        consul.send(form, form, {**values, "mission": mission}, strict=False)
    form = "/databank/notices/new"
    stage.desk("ru", "k.sokolov").send(form, form, NOTICE, strict=False)
