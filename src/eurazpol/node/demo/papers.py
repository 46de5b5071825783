"""Papers of the demonstration: small real PDF files, made from a title and a few lines."""

import json
from dataclasses import dataclass

import typst

from eurazpol.node.demo.desk import File

_SHEET = b"""
#let sheet = json(bytes(sys.inputs.sheet))
#set document(title: sheet.title)
#set page(paper: "a4", margin: 2.5cm)
#set text(size: 11pt)
#align(center, text(size: 14pt, weight: "bold", sheet.title))
#v(1em)
#for line in sheet.lines { par(line) }
#v(1fr)
#text(size: 8pt, fill: gray, sheet.note)
"""
NOTE = "Учебный документ, лица вымышлены. Оқу құжаты, адамдар ойдан шығарылған. Training paper."


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper: the name of its file, its title, its lines."""

    name: str
    title: str
    lines: tuple[str, ...] = ()

    def file(self) -> File:
        """Print it. The same sheet gives the same bytes."""
        sheet = {"title": self.title, "lines": self.lines, "note": NOTE}
        data = typst.compile(
            _SHEET,
            format="pdf",
            ignore_system_fonts=True,
            timestamp=0,
            sys_inputs={"sheet": json.dumps(sheet, ensure_ascii=False)},
        )
        return File(self.name, data)
