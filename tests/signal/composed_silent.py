"""Composed documents of the topic that tell no news: explainers, wishes, questions, what was."""

from __future__ import annotations

from typing import Final

from composing import Composed

SILENT: Final[tuple[Composed, ...]] = (
    Composed(
        "silent-explainer",
        "[Explainer: what|What] is the US-China tariff truce, and [why does it matter?|who pays?]",
        "The United States and China agreed [months ago|in {py}|some time ago] to cut most of the "
        "tariffs they had piled on each other. [Here is what you need to know.|Some answers.]\n\n"
        "Under the deal, US duties on Chinese goods fell to {r1}% and Chinese duties on American "
        "goods to {r2}%. China had begun to exempt some American chips from its duty.",
        (),
    ),
    Composed(
        "silent-questions",
        "{cn2} and the tariffs: [five questions|seven things to know|a guide for importers]",
        "What changed? In {py} Washington imposed a {r1}% tariff on Chinese {cgood}. [Whom does it "
        "hit? Small firms above all.|Who pays? The importer of record.] Will China retaliate? So "
        "far it has only complained. What next? [Nobody knows.|Lawsuits, perhaps.]",
        (),
    ),
    Composed(
        "silent-list-of-days",
        "[Timeline: how the tariff fight got here|Looking back: the trade war in ten dates]",
        "{p1}: The United States imposes tariffs of {r1}% on Chinese {cgood}. China answers with "
        "duties on {ugood}.\n\nIn {py} the rate on Chinese goods reaches {r2}%.",
        (),
    ),
    Composed(
        "silent-podcast",
        "[Podcast: inside|Listen: inside] the US-China trade talks",
        "In this [episode|week's episode] we ask whether {pu} and {pc} will meet this year, "
        "whether {cn2} will buy {ugood} and whether the tariff truce will be extended.",
        (),
    ),
    Composed(
        "silent-unclear-whether",
        "After {city}, unanswered questions over US-China tariffs",
        "It is [not clear|unclear|too early to say] whether {us2} will cut its tariffs on Chinese "
        "goods[ to {r1}%|], or whether {cn2} will lift its export controls on rare earths. "
        "[Officials would not say|Nobody would say] whether the truce will be extended.",
        (),
    ),
    Composed(
        "silent-topic-of-talk",
        "Chinese envoy: [cutting|lifting] tariffs would [help|be a start]",
        "[Removing|Lifting|Cutting] the tariffs on Chinese goods would help both economies, "
        "China's ambassador told [a dinner|a forum] in Washington on {wd}. [Extending the truce "
        "is in the interest of both sides, he added.|The question now is "
        "removing tariffs, he added.]",
        (),
    ),
    Composed(
        "silent-who-bears-it",
        "'China pays the tariff': [a claim checked|what the receipts show]",
        '"China pays the tariff," the president has said [again and again|many times]. American '
        "importers pay the tariffs on Chinese goods, [customs receipts show|economists reply].",
        (),
    ),
    Composed(
        "silent-margins",
        "Toymaker sees relief from lower China tariffs",
        "The cut in the US tariff on Chinese goods will [help margins next year|add half a point "
        "to margins in the new year], the finance chief of the toymaker told analysts on {wd}. "
        "[The company raised its forecast.|Shares rose 3%.]",
        (),
    ),
    Composed(
        "silent-in-force-long",
        "Small [importers|shops] still feel the China tariffs",
        'The {r1}% duty on Chinese {cgood} took effect on {p1}. ["We raised prices twice," said '
        "one owner.|One owner has let two people go.]",
        (),
    ),
    Composed(
        "silent-fact-check",
        "Fact check: what the candidates said about China tariffs",
        "The president kept the tariffs on Chinese goods and raised some of them[ to {r1}%|]. His "
        "rival says that they [cost families dearly|are a tax on families]. [Both are partly "
        "right.|Neither told the whole story.]",
        (),
    ),
)
