"""Composed documents: duties in words that are chosen when others are used up, and near misses."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_NEW: Final = Fact("TARIFF", "announced", "CN", date="today")
_TOLD: Final = "the finance ministry in Beijing said on {wd}."

#: Verbs by which a duty is imposed, moved, put off and taken away.
_VERBS: Final[tuple[Composed, ...]] = (
    Composed(
        "tariff2-imposed-in-other-words",
        "Latest on trade",
        "China [will lay|has laid|is to lay|has decreed|decreed|unleashed|opted for|came back with"
        "|followed up with|will bring into force] a {r1}% tariff on American {ugood}, " + _TOLD,
        (Fact("TARIFF", "announced in_effect", "CN", rate="r1", date="today"),),
    ),
    Composed(
        "tariff2-laid-on-goods",
        "Latest on trade",
        "A {r1}% tariff [will be laid on|is to be laid on|has been laid on] American {ugood}, "
        "China's finance ministry said on {wd}.",
        (Fact("TARIFF", "announced", "CN", rate="r1", date="today"),),
    ),
    Composed(
        "tariff2-raised-in-other-words",
        "Latest on trade",
        "China [pushed up|put up|sharpened|heightened|multiplied] its tariff on American {ugood}, "
        + _TOLD,
        (Fact("TARIFF", "announced in_effect", "CN", subkind="tariff_increase", date="today"),),
    ),
    Composed(
        "tariff2-lowered-in-other-words",
        "Latest on trade",
        "China [took half off|knocked down|whittled down|cut in half|decreased|pulled back] its "
        "tariff on American {ugood}, " + _TOLD,
        (Fact("TARIFF", "announced", "CN", subkind="tariff_reduction", date="today"),),
    ),
    Composed(
        "tariff2-laid-last-year-and-halved",
        "Latest on trade",
        "Additional tariffs [put on|laid on|imposed last year on|imposed on] {n} American products "
        "[last year |]are to be [halved|cut in half|cut by half], China announced on {wd}.",
        (Fact("TARIFF", "announced", "CN", subkind="tariff_reduction", date="today"),),
        may="TARIFF",
    ),
    Composed(
        "tariff2-taken-away-in-other-words",
        "Latest on trade",
        "China [took off|took back|pulled|gave up|reversed|got rid of|tore up|took away|put an end"
        " to] its tariff on American {ugood}, " + _TOLD,
        (Fact("TARIFF", "removed announced", "CN", subkind="tariff_removal", date="today"),),
    ),
    Composed(
        "tariff2-held-in-abeyance",
        "Latest on trade",
        "China [will hold in abeyance|called a halt to|interrupted] its tariff on American "
        "{ugood}, " + _TOLD,
        (Fact("TARIFF", "suspended announced", "CN", subkind="tariff_suspension", date="today"),),
    ),
    Composed(
        "tariff2-not-collected-for-so-long",
        "Latest on trade",
        "China will not [collect|levy] its tariff on American {ugood} for [a year|three months"
        "|90 days], " + _TOLD,
        (Fact("TARIFF", "suspended announced", "CN", subkind="tariff_suspension", date="today"),),
    ),
    Composed(
        "tariff2-put-off-again-by",
        "Tariffs on Chinese {cgood} put off [again|once more|once again|for a second time] by "
        "{us2}",
        "Importers had asked for it.",
        (Fact("TARIFF", "suspended announced", "US", subkind="tariff_suspension", date="today"),),
    ),
    Composed(
        "tariff2-ninety-days-given",
        "{pu-last} gives China [another 90 days on tariffs|tariffs another 90 days]",
        "The order was signed on {wd}.",
        (Fact("TARIFF", "extended", "US", subkind="tariff_suspension_extension", date="today"),),
    ),
)

#: Rates without a word for the duty, and duties that are answers.
_RATES: Final[tuple[Composed, ...]] = (
    Composed(
        "tariff2-goods-pay-so-much",
        "Latest on trade",
        "[Goods from China|Chinese goods] [will pay|will get|will meet|will face] [an additional"
        " |a further |]{r1}% from {d1}, {pu} announced on {wd}.",
        (Fact("TARIFF", "announced", "US", rate="r1", effective="d1", date="today"),),
    ),
    Composed(
        "tariff2-pays-on-entering",
        "American {ugood} to carry duty in China",
        "American {ugood} will pay {r1}% on [entering|entry into] China from {d1}, " + _TOLD,
        (Fact("TARIFF", "announced", "CN", rate="r1", effective="d1", date="today"),),
    ),
    Composed(
        "tariff2-every-product",
        "Latest on trade",
        "China said [on {wd}|] that it would levy {r1}% on every product from the United States "
        "as of {d1}.",
        (Fact("TARIFF", "announced threatened", "CN", rate="r1", effective="d1"),),
    ),
    Composed(
        "tariff2-farmers-pay-no-duty",
        "Growers count costs",
        "Hit by China's tariffs, American farmers [pay|face] {r1}% more for [fertilizer|diesel] "
        "than a year ago, an economist told the U.S. Congress on {wd}.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "tariff2-answer-in-a-sentence-of-its-own",
        "Latest on trade",
        "China imposed duties of {r1}% on American {ugood} on {wd}. [They answer a tariff move of "
        "the U.S. side.|It was an answer to the tariffs of {pu-last}.|The new duties are "
        "retaliation for those of {pu-last}.]",
        (Fact("TARIFF", "announced", "CN", subkind="retaliation", rate="r1"),),
        may="TARIFF",
    ),
    Composed(
        "tariff2-hitting-back-behind-it",
        "Latest on trade",
        "China imposed duties of {r1}% on American {ugood} on {wd}, [hitting|striking] back at "
        "U.S. tariffs.",
        (Fact("TARIFF", "announced", "CN", subkind="retaliation", rate="r1"),),
        may="TARIFF",
    ),
)

#: Who wants, tells or answers what.
_WHOSE: Final[tuple[Composed, ...]] = (
    Composed(
        "tariff2-should-go-up-says-head",
        "Latest on trade",
        "The tariff on Chinese {cgood} should [be raised|go up|rise] to {r1}%, {pu} [demands"
        "|demanded on {wd}|said on {wd}].",
        (Fact("TARIFF", "proposed", "US", rate="r1", date="today"),),
    ),
    Composed(
        "tariff2-head-demands-that",
        "Latest on trade",
        "{pu} [demanded|urged] on {wd} that the tariff on Chinese {cgood} be [raised|doubled].",
        (Fact("TARIFF", "proposed", "US", date="today"),),
    ),
    Composed(
        "tariff2-industry-says-should-go-up",
        "Makers plead with the White House",
        "The tariff on Chinese {cgood} should [be raised|go up], an industry group said on {wd}.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "tariff2-blames-and-imposes",
        "Latest on trade",
        "{pu} [blamed|criticized|denounced] China on {wd} and [imposed|announced] new tariffs on "
        "[its goods|goods made there].",
        (Fact("TARIFF", "announced", "US", date="today"),),
        may="STATEMENT",
    ),
    Composed(
        "tariff2-only-blames",
        "Latest on trade",
        "{pu} [blamed|criticized] China on {wd} for [imposing|keeping] tariffs on American "
        "{ugood}.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "tariff2-between-the-two-he-said",
        "Latest on trade",
        "[After the talks between China and the U.S.|Citing progress in the talks between China "
        "and the U.S.], {pu} said on {wd} that the [new |higher |]tariffs would be delayed.",
        (Fact("TARIFF", "announced suspended", "US", subkind="tariff_suspension"),),
        may="MEETING",
    ),
    Composed(
        "tariff2-freed-from-duties",
        "Latest on trade",
        "China [frees|will free|freed] {n} American products from its retaliatory tariffs[, it "
        "said on {wd}|, the finance ministry said on {wd}].",
        (Fact("TARIFF", "announced", "CN", subkind="exclusion", date="today"),),
    ),
)

#: Trade cases.
_CASES: Final[tuple[Composed, ...]] = (
    Composed(
        "tariff2-comes-under-investigation",
        "Latest on trade",
        "American {ugood} [has come under|have come under|came under|is the target of an|is the "
        "object of an|became the target of an] anti-dumping investigation in China on {wd}, the "
        "commerce ministry said.",
        (Fact("TRADE_REMEDY", "announced", "CN", subkind="anti_dumping_initiation"),),
    ),
    Composed(
        "tariff2-put-under-investigation",
        "Latest on trade",
        "China's commerce ministry on {wd} [put|placed] American {ugood} under anti-dumping "
        "[investigation|measures].",
        (Fact("TRADE_REMEDY", "announced", "CN", date="today"),),
    ),
    Composed(
        "tariff2-deposit-put-down",
        "Latest on trade",
        "Whoever imports American {ugood} must [put down|leave|provide] an anti-dumping deposit of "
        "{r1}%, China's commerce ministry said on {wd}.",
        (Fact("TRADE_REMEDY", "announced", "CN", subkind="anti_dumping_preliminary", rate="r1"),),
    ),
    Composed(
        "tariff2-body-rules-for-its-own",
        "Latest on trade",
        "Investigations into dumped {cgood} from China will go on, as there is a reasonable "
        "indication of injury to U.S. producers, the U.S. International Trade Commission found on "
        "{wd}.",
        (Fact("TRADE_REMEDY", "announced", "US"),),
    ),
    Composed(
        "tariff2-day-of-each-year",
        "Latest on trade",
        "China exempted {n} American products from its tariffs on {wd}. The exemption applies from "
        "December 30, 2025 until December 31, 2026.",
        (Fact("TARIFF", "announced", "CN", subkind="exclusion"),),
        years=(2025, 2025),
    ),
)

TARIFF2: Final[tuple[Composed, ...]] = (*_VERBS, *_RATES, *_WHOSE, *_CASES)
