"""``python -m fuzz.guided TARGET RUNS SEED``: libFuzzer, by atheris, on one parser.

The fuzzer sees which branches of the parsers an input reaches and keeps what reaches new ones, so
it finds its way behind magics, lengths and JSON that chance alone does not pass.
"""

import resource
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["eurazpol.exchange.domain", "eurazpol.kernel"]):
    from fuzz.targets import targets

from fuzz.__main__ import FOUND, judge


def main() -> None:
    """Attack until ``RUNS`` inputs were tried; a crash ends the process with its input kept."""
    name, runs, seed = sys.argv[1:4]
    target = next(one for one in targets() if one.name == name)
    slug = name.replace(" ", "-")
    FOUND.mkdir(exist_ok=True)
    corpus = Path(tempfile.mkdtemp(prefix=f"fuzz-{slug}-"))
    for number, sample in enumerate(target.samples):
        (corpus / str(number)).write_bytes(sample)

    def once(raw: bytes) -> None:
        judge(target, raw)

    # What the process that started this one held counts as the peak of this one on Linux.
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    options = [
        f"-runs={runs}", f"-seed={seed}", "-max_len=4096", "-timeout=5",
        f"-rss_limit_mb={held + 1024}", "-print_final_stats=1",
        f"-artifact_prefix={FOUND}/{slug}-", "-verbosity=0",
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, str(corpus)], once)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
