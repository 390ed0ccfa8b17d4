"""How right the monitor is on labelled articles: figures, errors, and what a change gains.

Pseudocode::

    rows    = read_labels(files)                      # refused with file, line, field, right value
    answers = play(rows)                              # replay's own stages; a story is one stream
    scores  = score(rows, answers)                    # row by row: found, missed, wrong, told twice
    figures = figures_of(scores)                      # counts right of counts wanted, by section

Everything but reading the files and playing them is pure. The answers are replay's records, so
that anything that prints such records (a baseline, another program) is scored by the same rules.
"""

from __future__ import annotations

from monitor.evaluate.calibration import Band, Bin, bins_of, suggested_biases
from monitor.evaluate.confusion import confusions
from monitor.evaluate.figures import Figures, Ratio, figures_of
from monitor.evaluate.labels import Gold, GoldEvent, LabelError, LabelledRow, read_labels
from monitor.evaluate.play import Answer, play
from monitor.evaluate.report import report, worst, wrong_rows
from monitor.evaluate.rows import Fault, RowScore, score
from monitor.evaluate.saved import Saved, compared, load, saved_of, write

__all__ = [
    "Answer",
    "Band",
    "Bin",
    "Fault",
    "Figures",
    "Gold",
    "GoldEvent",
    "LabelError",
    "LabelledRow",
    "Ratio",
    "RowScore",
    "Saved",
    "bins_of",
    "compared",
    "confusions",
    "figures_of",
    "load",
    "play",
    "read_labels",
    "report",
    "saved_of",
    "score",
    "suggested_biases",
    "worst",
    "write",
    "wrong_rows",
]
