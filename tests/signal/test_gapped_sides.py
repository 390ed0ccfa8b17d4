"""What the two sides do in step is told of each: "U.S. duties fall to 30%, and China's to 10%".

The second half leaves out the verb, the measure or both. Each side's is an event of its own.
"""

from __future__ import annotations

from typing import Final

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Kind
from monitor.signal import read

#: Below each sentence the rates of the US and of China, with those before where it tells them.
TOLD: Final = """
U.S. tariffs on Chinese goods will fall to 30%, and Chinese tariffs on U.S. goods to 10%.
= 30 10

U.S. tariffs on Chinese goods will fall to 30% while China's fall to 10%.
= 30 10

U.S. tariffs on Chinese goods will fall to 30% from 145%, and China's on U.S. goods to 10% from
125%.
= 30-145 10-125

U.S. tariffs will fall to 30% from 145%, with Chinese duties on U.S. goods dropping to 10% from
125%.
= 30-145 10-125

Washington will cut its tariffs to 30% from 145%, and Beijing its own to 10% from 125%.
= 30-145 10-125

The U.S. will lower tariffs on Chinese goods to 30% and China will lower its own to 10%.
= 30 10

U.S. tariffs will drop to 30% and Chinese tariffs to 10%.
= 30 10

U.S. levies come down from 145% to 30%, and China's from 125% to 10%.
= 30-145 10-125

The U.S. agreed to cut its tariffs on Chinese goods to 30%, and China its tariffs on American
goods to 10%.
= 30 10

U.S. tariffs on Chinese goods are to fall to 30%; those of China on U.S. goods, to 10%.
= 30 10

The U.S. is lowering tariffs to 30% and China to 10%.
= 30 10

American duties go down to 30 percent from 145 percent, while China's go down to 10 percent.
= 30-145 10

The United States will reduce its tariffs to 30 percent and China will reduce its own to 10
percent by May 14.
= 30 10

U.S. tariffs will be reduced to 30 percent, while those of China on American goods will be
reduced to 10 percent.
= 30 10

Washington lowers tariffs to 30% from 145%, Beijing to 10% from 125%.
= 30-145 10-125

The U.S. cut its tariffs on Chinese goods to 30% and China cut its tariffs on U.S. goods to 10%.
= 30 10

The U.S. will raise tariffs on Chinese goods to 50%, and China will raise its own on American
goods to 34%.
= 50 34

U.S. tariffs on Chinese goods rose to 145% and China's on American goods to 125%.
= 145 125

China's tariffs on U.S. goods will fall to 10% and U.S. tariffs on Chinese goods to 30%.
= 30 10

Beijing will lower its duties to 10%, Washington its to 30%.
= 30 10
""".strip().split("\n\n")


def _rates(title: str, text: str) -> dict[tuple[str, ...], tuple[float | None, float | None]]:
    mentions = read(article(title, text, "2025-05-12"), shipped_topic()).mentions
    return {
        m.facts.imposing: (
            m.facts.rate.value if m.facts.rate else None,
            m.facts.rate_before.value if m.facts.rate_before else None,
        )
        for m in mentions
        if m.facts.kind is Kind.TARIFF
    }


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("in_headline", [False, True])
def test_each_side_has_its_own_measure_and_rate(told: str, in_headline: bool) -> None:
    sentence, _, rates = told.replace("\n", " ").rpartition(" = ")
    wanted = [[float(part) for part in side.split("-")] for side in rates.split()]
    found = _rates(sentence.rstrip("."), "") if in_headline else _rates("Trade notes", sentence)
    assert found.keys() == {("US",), ("CN",)}
    for side, (rate, *before) in zip(("US", "CN"), wanted, strict=True):
        assert found[(side,)][0] == rate
        if before:
            assert found[(side,)][1] == before[0]


@pytest.mark.parametrize(
    "sentence",
    [
        "U.S. tariffs on Chinese goods will fall to 30%, and China bought 10% more soybeans.",
        "The U.S. will cut tariffs on Chinese goods to 30% and shares in Shanghai rose 2%.",
        "U.S. tariffs on Chinese steel rise to 50% and on aluminum to 25%.",
    ],
)
def test_another_figure_beside_is_no_duty_of_the_other_side(sentence: str) -> None:
    assert ("CN",) not in _rates("Trade notes", sentence)
