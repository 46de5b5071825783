"""The peer of the register: tantivy finds candidates, nomenklatura's logic-v2 scores fifty of them.

Runs under a Python of its own (see :mod:`benchmarks.register`), on the same persons and queries.
"""

import json
import sys
from pathlib import Path
from time import process_time
from typing import Any

from benchmarks.people import Fictional, people
from benchmarks.register import QUERIES, measured, peak_mb, queries

CANDIDATES = 50


def _index(folder: Path) -> Any:
    import tantivy  # noqa: PLC0415 - only where the peer is installed

    fields = tantivy.SchemaBuilder()
    fields.add_text_field("name", tokenizer_name="pieces", stored=True)
    fields.add_text_field("birth", tokenizer_name="raw", stored=True)
    fields.add_text_field("id", tokenizer_name="raw", stored=True)
    index = tantivy.Index(fields.build(), path=str(folder))
    pieces = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.ngram(3, 3, False))  # noqa: FBT003
    index.register_tokenizer("pieces", pieces.filter(tantivy.Filter.lowercase()).build())
    return index


def _folded(text: str) -> str:
    from rigour.text import ascii_text  # noqa: PLC0415

    return (ascii_text(text) or text).lower()


def _build(folder: Path, count: int) -> None:
    import tantivy  # noqa: PLC0415

    index = _index(folder)
    writer = index.writer(heap_size=200_000_000, num_threads=1)
    for one in people(count):
        writer.add_document(
            tantivy.Document(name=[_folded(one.full), one.full], birth=str(one.birth),
                             id=str(one.number))
        )  # fmt: skip
    writer.commit()
    writer.wait_merging_threads()


def _search(folder: Path, count: int) -> None:
    import tantivy  # noqa: PLC0415
    from followthemoney import model  # noqa: PLC0415
    from nomenklatura.matching.logic_v2.model import LogicV2  # noqa: PLC0415
    from nomenklatura.matching.types import ScoringConfig  # noqa: PLC0415

    index = _index(folder)
    searcher, schema, config = index.searcher(), index.schema, ScoringConfig.defaults()

    def entity(id_: str, name: str, birth: str) -> Any:
        properties = {"name": [name], "birthDate": [birth]}
        return model.get_proxy({"id": id_, "schema": "Person", "properties": properties})

    def search(person: Fictional, name: str) -> str | None:
        folded = _folded(name)
        pieces = {folded[at : at + 3] for at in range(len(folded) - 2)}
        wanted = [
            (tantivy.Occur.Should, tantivy.Query.term_query(schema, "name", one)) for one in pieces
        ]
        birth = tantivy.Query.term_query(schema, "birth", str(person.birth))
        wanted.append((tantivy.Occur.Should, tantivy.Query.boost_query(birth, 3.0)))
        asked = entity(f"q-{person.number}", name, str(person.birth))
        best: tuple[float, str | None] = (-1.0, None)
        for _, address in searcher.search(tantivy.Query.boolean_query(wanted), CANDIDATES).hits:
            found = searcher.doc(address)
            id_ = found["id"][0]
            other = entity(id_, found["name"][1], found["birth"][0])
            score = LogicV2.compare(query=asked, result=other, config=config).score
            best = max(best, (score, id_), key=lambda entry: entry[0])
        return best[1]

    search(next(people(1)), "Ерлан")
    print(json.dumps({"first_answer_cpu_s": round(process_time(), 2)}), flush=True)
    result = measured(list(queries(count, QUERIES // 4)), search)
    print(json.dumps({**result, "peak_mb": peak_mb()}))


if __name__ == "__main__":
    part, place, size = sys.argv[1:]
    {"build": _build, "search": _search}[part](Path(place), int(size))
