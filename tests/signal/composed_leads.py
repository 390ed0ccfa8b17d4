"""Composed documents: lead sentences that tell the news in a roundabout way, without a headline."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_OVER: Final = "[answer|response|reaction|retaliation]"

LEADS: Final = (
    Composed(
        "lead-answer-behind",
        "",
        "The White House said on {wd} it would [impose|levy|slap] an [additional|extra] {r1}% "
        f"[tariff|duty] on Chinese {{cgood}} in [|an apparent |direct ]{_OVER} to [what it called "
        "an [unjustified|hostile] move by China to levy duties on ${v1} billion of U.S. "
        "goods|Beijing's decision to put duties on American {ugood}|China's curbs on sales of "
        "ores to U.S. firms].",
        (Fact("TARIFF", "announced", "US", date="today", rate="r1"),),
    ),
    Composed(
        "lead-answer-in-a-bid",
        "",
        "China will [ban|restrict|limit] the export of [gallium and germanium|antimony|graphite], "
        "[widely used in chips and radars|which chipmakers need], in [a bid to respond to|a move "
        "to hit back at|an effort to retaliate against|return for] [U.S.|American|Washington's] "
        "[curbs|limits] on [sales|supplies] of high-tech [parts|goods] to China, the Ministry of "
        "Commerce said on {wd}.",
        (Fact("EXPORT_CONTROL", "announced", "CN"),),
        years=(2023, 2025),
    ),
    Composed(
        "lead-answer-first",
        "",
        "[Hitting back at|Responding to|In retaliation for|In answer to|Striking back on {wd} at] "
        "[American|U.S.|Washington's] [tariffs|duties] on {cgood}, [China|Beijing] [said it would "
        "[put|impose]|announced] duties of {r1}% on American {ugood}.",
        (Fact("TARIFF", "announced", "CN", subkind="retaliation", rate="r1"),),
    ),
    Composed(
        "lead-answered-plan",
        "",
        "China [hit|struck|fired] back on {wd} at the {pu-last} administration's plan to "
        "[impose|slap] tariffs on ${v1} billion [of|in] Chinese goods, "
        "[responding|retaliating|answering] with [a list of|] [similar|its own|] duties on U.S. "
        "[imports|goods] including {ugood}.",
        (Fact("TARIFF", "announced", "CN", subkind="retaliation", date="today"),),
    ),
    Composed(
        "lead-answer-only",
        "",
        "[Farmers|Traders|Growers] in [Ohio|Iowa] [fear|worry about] China's response to U.S. "
        "tariffs on {cgood}, [which may hit their {ugood}|and some have sold early].",
        (),
        may="STATEMENT",
    ),
    Composed(
        "lead-will-apply",
        "",
        "[China's Ministry of Commerce|The Chinese commerce ministry] has announced that "
        "[starting|beginning|from|as of] {d1}, [export restrictions|export controls] will apply "
        "to [gallium and germanium|graphite|antimony] [and products containing "
        "[them|these]|].",
        (Fact("EXPORT_CONTROL", "announced", "CN", effective="d1"),),
        years=(2023, 2025),
    ),
    Composed(
        "lead-tariff-will-apply",
        "",
        "[A|An extra] {r1}% [tariff|duty] [will|is to] apply to Chinese {cgood} from {d1}, the "
        "U.S. Trade Representative [said|announced] on {wd}.",
        (Fact("TARIFF", "announced", "US", effective="d1", rate="r1"),),
    ),
    Composed(
        "lead-applies-anyway",
        "",
        "[The same|Such] [rules|prices|standards] will apply to U.S. firms as to Chinese ones, the "
        "[ministry|regulator] in Beijing [said|told reporters] on {wd}. It gave no details.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "lead-counted",
        "",
        "[For the [second|third] time [this year|in [two|six] months], the U.S. Commerce "
        "Department has [granted|given] Huawei [a|another] 90-day reprieve|The U.S. Commerce "
        "Department has [granted|given] Huawei [a|another] 90-day reprieve for the [second|third] "
        "time [this year|in six months]] that lets American [companies|suppliers] do business "
        "with the Chinese [firm|company].",
        (Fact("EXPORT_CONTROL", "announced extended", "US"),),
        years=(2019, 2019),
    ),
    Composed(
        "lead-indefinite-ban",
        "",
        "The United States is [imposing|placing] a [region-wide|sweeping|broad] ban on "
        "[all|the import of all|imports of] [cotton|tomato] products from China's [western "
        "|]Xinjiang region over [allegations|claims] of forced labor, U.S. Customs and Border "
        "Protection said [on {wd}|in a statement].",
        (Fact("IMPORT_RESTRICTION", "announced", "US", date="today"),),
        years=(2020, 2022),
    ),
    Composed(
        "lead-nominal-addition",
        "",
        "The [U.S. |]Commerce Department [announced|disclosed|confirmed] the addition of {n} "
        "Chinese [companies|firms|entities] to its Entity List, a move that [cuts them off "
        "from|deprives them of] American [chips|technology].",
        (Fact("EXPORT_CONTROL", "announced", "US", subkind="entity_listing", date="today"),),
    ),
    Composed(
        "lead-extension-of-months",
        "",
        "The U.S. Trade Representative is [presently |now |]considering an extension for up to "
        "[12|six|nine] months of [specific|certain|some] exclusions from the Section 301 tariffs "
        "[on|imposed on] Chinese goods.",
        (Fact("TARIFF", "proposed", "US", subkind="exclusion_extension", date="today"),),
    ),
    Composed(
        "lead-takes-part",
        "",
        "[China's|Chinese] {c} [engaged in|took part in|participated in] a [phone|video] "
        "[conversation|call] with {a} on {wd}, [underscoring the importance of trade|the ministry "
        "said].",
        (Fact("MEETING", "concluded", date="today", actors=("a", "c")),),
    ),
    Composed(
        "lead-met-where",
        "",
        "{a} [met|held talks with|sat down with] {c} in {city} on {wd}, [where|during which|at "
        "which] [they|the two sides] agreed to [set up|create] a [new |][working group|dialogue "
        "mechanism] on [commercial issues|export controls].",
        (
            Fact("MEETING", "concluded", date="today", actors=("a", "c"), place="city"),
            Fact("AGREEMENT", "announced", subkind="mechanism_created", date="today"),
        ),
    ),
    Composed(
        "lead-met-where-then",
        "",
        "The tariff deal between the United States and China [still|] holds, [traders|farmers] say."
        " The two presidents met in {city} on {p1}, [where|when] they agreed to [suspend|cut] "
        "[tariffs|duties] on each other's goods.",
        (),
    ),
    Composed(
        "lead-subjects-goods",
        "",
        "The United States will subject [Chinese {cgood}|imports of Chinese {cgood}] to [an "
        "additional|a] {r1}% [tariff|duty] from {d1}, the U.S. Trade Representative said on {wd}.",
        (Fact("TARIFF", "announced", "US", effective="d1", rate="r1"),),
    ),
    Composed(
        "lead-taxes-on-goods",
        "",
        "China [said|announced] on {wd} [that |]it would [raise|increase] [taxes|import taxes] on "
        "${v1} billion [in|of|worth of] American goods [beginning|starting|from] {d1}.",
        (Fact("TARIFF", "announced", "CN", effective="d1"),),
    ),
    Composed(
        "lead-now-taxed",
        "",
        "[Chinese goods now|Chinese goods, which are now|Goods from China worth ${v1} billion, "
        "which are now] [taxed|charged] at {low}%, will be taxed at {high}% from {d1}, {pu} "
        "said on {wd}.",
        (Fact("TARIFF", "announced", "US", effective="d1", rate="high", before="low"),),
    ),
    Composed(
        "lead-the-probe",
        "",
        "China has [launched|opened] an anti-dumping investigation into imports of U.S. sorghum. "
        "The sorghum [investigation|probe], [announced|opened] by China's Ministry of Commerce on "
        "{wd}, is expected to [weigh on|slow] [sales|shipments] [of the grain|from Kansas].",
        (Fact("TRADE_REMEDY", "announced", "CN", subkind="anti_dumping_initiation"),),
    ),
    Composed(
        "lead-collects-no-more",
        "China [Dropping|Ending|Closing] Sorghum [Antidumping|Anti-Dumping] Case",
        "China [announced|said] it will no longer [collect|charge] {high} percent cash deposits "
        "on American sorghum, as it finds that its antidumping case [serves nobody|helps few].",
        (Fact("TRADE_REMEDY", "announced removed", "CN", subkind="anti_dumping_expiry"),),
    ),
    Composed(
        "lead-as-many-listed",
        "",
        "The U.S. Commerce Department will subject {n} Chinese [agencies and firms|companies] to "
        "[stricter|tighter] export controls. Its Bureau of Industry and Security on {wd} added "
        "the {n} Chinese organizations to the Entity List.",
        (Fact("EXPORT_CONTROL", "announced", "US", subkind="entity_listing", date="today"),),
    ),
)
