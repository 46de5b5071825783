"""A short run of the attacks of ``python -m fuzz``; the long one is `make fuzz`."""

import pytest
from fuzz.__main__ import attack, guided
from fuzz.targets import targets

TARGETS = {target.name: target for target in targets()}


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_changed_is_accepted_or_crashes(name: str) -> None:
    tally = attack(name, "ci", 400)
    assert tally.bad == []
    assert sum(tally.refused.values()) + tally.fine == 400


@pytest.mark.parametrize("name", ["manifest", "receipt text"])
def test_the_guided_fuzzer_finds_nothing(name: str) -> None:
    assert guided(TARGETS[name], 3000, 1) == 0
