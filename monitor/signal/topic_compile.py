"""The lexicon of a topic: every alias of every file becomes an entry."""

from __future__ import annotations

from monitor.signal.lexicon import Entry, EntryKind, Lexicon, inflect
from monitor.signal.topic_schema import (
    FramesFile,
    OfficeRow,
    PersonRow,
    PlaceRow,
    TermsFile,
    TopicFile,
)


def compile_lexicon(
    topic: TopicFile,
    *,
    people: tuple[PersonRow, ...],
    offices: tuple[OfficeRow, ...],
    places: tuple[PlaceRow, ...],
    terms: TermsFile,
    frames: FramesFile,
) -> Lexicon:
    """One automaton over all names, offices, places, terms, acts and cues."""
    lexicon = Lexicon()
    _add_countries(lexicon, topic)
    _add_bodies(lexicon, topic)
    _add_people(lexicon, topic, people)
    for office in offices:
        entry = Entry(EntryKind.OFFICE, office.id, office.side, frozenset({"office"}), office)
        lexicon.add(entry, office.names)
    for place in places:
        entry = Entry(EntryKind.PLACE, place.name, classes=frozenset({"place"}), row=place)
        lexicon.add(entry, (f"={place.name}", *place.aliases, *place.says, *place.zh))
    for term in terms.terms:
        entry = Entry(EntryKind.TERM, term.id, classes=frozenset(term.classes), row=term)
        lexicon.add(entry, (*term.en, *term.zh))
    _add_frames(lexicon, frames)
    return lexicon.freeze()


def _add_countries(lexicon: Lexicon, topic: TopicFile) -> None:
    for side in topic.sides:
        names = {
            "name": side.aliases,
            "demonym": side.demonyms,
            "metonym": side.metonyms,
            "made": side.goods,
            "zh": side.zh,
        }
        for how, aliases in names.items():
            classes = frozenset({"side", how})
            lexicon.add(Entry(EntryKind.SIDE, side.id, side.id, classes, side), aliases)
        region = Entry(EntryKind.CUE, "region", side.id, frozenset({"region"}), side)
        lexicon.add(region, side.regions)
    for third in topic.third:
        entry = Entry(EntryKind.THIRD, third.id, third.id, frozenset({"third"}), third)
        lexicon.add(entry, (*third.names, *third.zh))
    lexicon.add(Entry(EntryKind.BOTH, "both", classes=frozenset({"both"})), topic.both)
    lexicon.add(
        Entry(EntryKind.LEADERS, "leaders", classes=frozenset({"both"})), topic.leaders_words
    )
    lexicon.add(
        Entry(EntryKind.COUNTERPART, "counterpart", classes=frozenset({"counterpart"})),
        topic.counterpart,
    )


def _add_bodies(lexicon: Lexicon, topic: TopicFile) -> None:
    for org in topic.orgs:
        entry = Entry(
            EntryKind.ORG, org.id, org.side, frozenset({"org", f"{org.id}_org", *org.classes}), org
        )
        lexicon.add(entry, (*org.aliases, *org.zh))
    for firm in topic.firms:
        entry = Entry(EntryKind.FIRM, firm.id, firm.side, frozenset({"firm", *firm.classes}), firm)
        lexicon.add(entry, (*firm.aliases, *firm.zh))


def _add_people(lexicon: Lexicon, topic: TopicFile, people: tuple[PersonRow, ...]) -> None:
    first = {side.id for side in topic.sides if side.family_first}
    for person in people:
        entry = Entry(EntryKind.PERSON, person.id, person.side, frozenset({"person"}), person)
        lexicon.add(entry, (person.name, *person.also, *person.zh))
        parts = person.name.split()
        family = parts[0] if person.side in first else parts[-1]
        if person.side in first and len(parts) > 1 and person.surname != "titled":
            # Given name first, as some offices abroad write them.
            lexicon.add(entry, (" ".join((*parts[1:], parts[0])),))
        short = Entry(EntryKind.SURNAME, person.id, person.side, frozenset({"surname"}), person)
        lexicon.add(short, (f"={family}",))
        # A family name in Chinese letters is borne by many: it needs a title, or the whole name.
        titled = Entry(EntryKind.SURNAME, person.id, person.side, frozenset({"titled"}), person)
        ends = {name.rpartition("·")[2] for name in person.zh if "·" in name}
        lexicon.add(titled, sorted(end for end in ends - set(person.zh) if len(end) > 1))


def _add_frames(lexicon: Lexicon, frames: FramesFile) -> None:
    for name, act in frames.acts.items():
        verbs = [form for verb in act.verbs for form in inflect(verb)]
        verb_classes = frozenset({"act", "verb", *act.classes})
        lexicon.add(Entry(EntryKind.ACT, name, classes=verb_classes), verbs)
        lexicon.add(Entry(EntryKind.ACT, name, classes=frozenset({"act", "noun"})), act.nouns)
        lexicon.add(Entry(EntryKind.ACT, name, classes=frozenset({"act", "zh"})), act.zh)
    groups = {
        "veto": frames.vetoes,
        "bg": frames.background,
        "source": frames.sources,
        "genre": frames.genres,
    }
    for group, lists in groups.items():
        for name, phrases in lists.items():
            lexicon.add(Entry(EntryKind.CUE, f"{group}.{name}"), phrases)
