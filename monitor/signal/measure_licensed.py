"""Controls of which the words beside them say that goods may leave with a licence."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from monitor.model import Kind, Status
from monitor.signal.draft import Draft
from monitor.signal.scene import Line, Scene

_DONE: Final = frozenset({Status.ANNOUNCED, Status.IN_EFFECT, Status.PROPOSED})
#: Letters between the verb and the licence.
_NEAR: Final = 60
_LICENCE: Final = frozenset({"licence", "export_licence"})


def licensed(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts*, a control as a licence regime where its sentence or the next asks for licences."""
    told = {draft.line.index for draft in drafts}

    def asks(draft: Draft) -> bool:
        after = [n for n in scene.lines if n.index == draft.line.index + 1 and n.index not in told]
        return any(_asked_for(line) for line in (draft.line, *after))

    return [
        replace(draft, facts=replace(draft.facts, subkind="licence_regime"))
        if draft.facts.kind is Kind.EXPORT_CONTROL
        and draft.facts.subkind == "control_rule"
        and draft.facts.status in _DONE
        and asks(draft)
        else draft
        for draft in drafts
    ]


def _asked_for(line: Line) -> bool:
    """Whether somebody has to have a licence: "exporters will need to apply for a permit"."""
    asked = [hit for hit in line.hits if "require" in hit.acts]
    return any(
        hit.classes & _LICENCE and any(abs(hit.start - act.end) < _NEAR for act in asked)
        for hit in line.hits
    )
