"""Text preparation: blocks, repairs, sentences, clauses, and clause features."""

# ruff: noqa: SIM905  # word lists read as the text they make

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from patience import spent

from monitor.signal.dates import date_document
from monitor.signal.document import BlockKind, ClauseKind, Document, NoticeKind, Sentence
from monitor.signal.folding import evened, folded
from monitor.signal.glue import glue_of
from monitor.signal.rates import find_amounts, find_numbers, find_rates
from monitor.signal.tense import features
from monitor.signal.text import prepare

GLUE = glue_of(["Holm", "Xu", "Okafor", "Grant"])


def _read(text: str, title: str = "A plain title about talks", language: str = "en") -> Document:
    return prepare(f"{title}\n\n{text}", len(title), language, GLUE)


def _body(document: Document) -> list[Sentence]:
    return [one for one in document.sentences if one.block is not BlockKind.TITLE]


def _clauses(text: str, language: str = "en") -> list[tuple[str, str]]:
    document = prepare(text, len(text), language)
    return [(one.kind.value, one.text) for one in document.sentences[0].clauses]


# --- blocks


@pytest.mark.parametrize(
    "line",
    [
        "0 Comments",
        "Table of Contents",
        "Share this article on your favourite network",
        "Sign up for our newsletter to get the day's news.",
        "Photo by Ann Holm",
        "Ann Holm contributed reporting.",
        "Most read stories",
        "World | Business | Sport",
        "责任编辑：王某",
    ],
)
def test_furniture_lines_are_never_read(line: str) -> None:
    document = _read(
        f"One long enough line of text.\nTwo long enough lines of text.\nThree.\n{line}"
    )
    assert all(line not in one.text for one in document.sentences)


def test_a_short_line_is_kept_near_the_head_and_dropped_below() -> None:
    document = _read(
        "Envoys meet again\nThe envoys met in Oslo.\nThey talked for long.\nEnvoys meet again"
    )
    assert [one.text for one in _body(document)].count("Envoys meet again") == 1


def test_a_long_paragraph_that_mentions_a_newsletter_stays() -> None:
    text = (
        "The ministry said in its newsletter, which goes to some forty thousand "
        "readers in all of the provinces, "
        "that the levy on imported beef would be lifted in the course of the coming "
        "month, and that traders could apply."
    )
    assert len(_body(_read(text))) == 1


def test_an_embedded_post_has_its_speaker() -> None:
    document = _read(
        "The call took place.\nI spoke with my counterpart today. — Minister Ann Holm "
        "(@annholm) May 3, 2025"
    )
    posts = [one for one in document.sentences if one.block is BlockKind.POST]
    assert [one.speaker for one in posts] == ["Minister Ann Holm"]
    assert posts[0].text == "I spoke with my counterpart today."
    assert str(posts[0].said_on) == "2025-05-03"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Correction: An earlier version gave the wrong city.", NoticeKind.CORRECTION),
        ("This article has been corrected to fix a date.", NoticeKind.CORRECTION),
        ("更正：此前的版本有误。", NoticeKind.CORRECTION),
        ("Updated May 3, 2025 at 10 a.m.", NoticeKind.UPDATED),
        ("First published: 3 May 2025", NoticeKind.PUBLISHED),
        ("May 3, 2025, 5:30 a.m.", NoticeKind.PUBLISHED),
    ],
)
def test_lines_about_the_article_are_notices(line: str, kind: NoticeKind) -> None:
    document = _read(f"{line}\nThe envoys met.")
    assert [one.kind for one in document.notices] == [kind]
    assert document.correction == (kind is NoticeKind.CORRECTION)


def test_a_printed_day_is_read() -> None:
    assert str(_read("May 3, 2025, 5:30 a.m.\nThe envoys met.").printed_day) == "2025-05-03"


def test_sentences_of_a_correction_are_marked() -> None:
    text = "Correction: the talks were in Lima. They ended well."
    document = prepare(text, len(text), "en")
    assert [one.correction for one in document.sentences] == [True, True]


@pytest.mark.parametrize(
    ("text", "place", "month", "day", "agency"),
    [
        ("LIMA, Sept 12 (Wire) - The body ruled.", "LIMA", 9, 12, "Wire"),
        (
            "KUALA LUMPUR, Malaysia, Oct. 26 — The body ruled.",
            "KUALA LUMPUR, Malaysia",
            10,
            26,
            None,
        ),
        ("LIMA (Wire) -- The body ruled.", "LIMA", None, None, "Wire"),
        ("Lima, May 3 (Wire) - The body ruled.", "Lima", 5, 3, "Wire"),
    ],
)
def test_a_dateline_is_read_and_left_out_of_the_sentence(
    text: str, place: str, month: int | None, day: int | None, agency: str | None
) -> None:
    document = _read(text)
    line = document.dateline
    assert (line.place, line.month, line.day, line.agency) == (place, month, day, agency)
    assert _body(document)[0].text == "The body ruled."


@pytest.mark.parametrize(
    "text", ["US - China talks resume.", "UPDATE 1 - Envoys meet.", "EXCLUSIVE - Envoys meet."]
)
def test_a_kicker_is_no_dateline(text: str) -> None:
    assert _read(text).dateline is None


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    document = _read(
        "The envoys of the two countries met for a whole day in\nthe capital and parted as friends."
    )
    assert len(_body(document)) == 1


# --- repair and offsets


@pytest.mark.parametrize(
    ("raw", "repaired"),
    [
        ("HolmsaidDec. 4 that it works.", "Holm said Dec. 4 that it works."),
        ("Xuspokeby phone.", "Xu spoke by phone."),
        ("Okafortoldreporters it works.", "Okafortoldreporters it works."),
        ("Holmsaid it works.", "Holm said it works."),
        ("Grantham said it works.", "Grantham said it works."),
        ("It was signed onDec. 4 there.", "It was signed on Dec. 4 there."),
    ],
)
def test_glued_words_are_parted(raw: str, repaired: str) -> None:
    assert _body(_read(raw))[0].text == repaired


def test_spans_of_repaired_text_point_into_the_raw_text() -> None:
    document = _read("The minister HolmsaidDec. 4 that it works.")
    sentence = _body(document)[0]
    at = sentence.text.index("Dec. 4")
    start, end = document.span(sentence, at, at + 6)
    assert document.content[start:end] == "Dec. 4"
    assert (
        document.content[sentence.start : sentence.end]
        == "The minister HolmsaidDec. 4 that it works."
    )


def test_traditional_characters_are_folded_one_for_one() -> None:
    assert folded("美財長將於本週末會面，習近平與葛里爾") == "美财长将于本周末会面，习近平与葛里尔"


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(folded(text)) == len(evened(folded(text))) == len(text)


# --- sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The U.S. Treasury met Mr. Xu. They left.", 2),
        ("It began in the U.S. The levy stays.", 2),
        ("They met on Dec. 5 at 5 p.m. in Lima. They left.", 2),
        ("Talks with J. D. Okafor went on.", 1),
        ("Talks with C.J. Okafor and H.R. Ito went on.", 1),
        ("It was signed by C.J. The rest left.", 2),
        ("Announcement No. 9 is out. It names 12 firms.", 2),
        ('"We agreed." She left.', 2),
        ('"Will it hold?" Ms Holm asked.', 1),
        ('"It is done!" the minister said. She left.', 2),
        ("Apex Corp. said it would sue. Apex Inc. would not.", 2),
        ("The rate is 7.5 percent. It was 5.", 2),
        ("He left.Trade talks go on.", 2),
        ("双方会谈。美方表示满意！中方呢？", 3),
        ("商务部表示：“措施有效。”双方将继续磋商。", 2),
    ],
)
def test_sentences_are_split(text: str, count: int) -> None:
    document = prepare(text, len(text), "zh" if text[0] > "\u4e00" else "en")
    assert len(document.sentences) == count, [one.text for one in document.sentences]


# --- clauses


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ms Holm said on Friday that the talks would resume.",
            [
                ("attribution", "Ms Holm said on Friday"),
                ("complement", "that the talks would resume."),
            ],
        ),
        (
            "The body said on Tuesday it had received the complaint.",
            [
                ("attribution", "The body said on Tuesday"),
                ("complement", "it had received the complaint."),
            ],
        ),
        (
            "Envoys met in Lima, an aide said.",
            [("main", "Envoys met in Lima"), ("attribution", "an aide said.")],
        ),
        (
            "Envoys met in Lima, according to two people.",
            [("main", "Envoys met in Lima"), ("attribution", "according to two people.")],
        ),
        (
            "If Tokyo bans chips, Seoul will add duties.",
            [("conditional", "If Tokyo bans chips"), ("main", "Seoul will add duties.")],
        ),
        (
            "Seoul will add duties unless Tokyo relents.",
            [("main", "Seoul will add duties"), ("conditional", "unless Tokyo relents.")],
        ),
        (
            "Seoul calmed down after Tokyo threatened new curbs.",
            [("main", "Seoul calmed down"), ("temporal", "after Tokyo threatened new curbs.")],
        ),
        (
            "The levy that ended on Monday has not been renewed.",
            [
                ("main", "The levy"),
                ("relative", "that ended on Monday"),
                ("main", "has not been renewed."),
            ],
        ),
        (
            "Mr Xu, who also took part, praised the talks.",
            [("main", "Mr Xu"), ("relative", "who also took part"), ("main", "praised the talks.")],
        ),
        (
            "Leaders will talk on Monday, and aides meet on Friday.",
            [("main", "Leaders will talk on Monday, and"), ("main", "aides meet on Friday.")],
        ),
        (
            "Although Tokyo objects, the levy stays because Seoul wants it.",
            [
                ("concessive", "Although Tokyo objects"),
                ("main", "the levy stays"),
                ("causal", "because Seoul wants it."),
            ],
        ),
        (
            "The envoys met; their aides stayed home.",
            [("main", "The envoys met"), ("main", "their aides stayed home.")],
        ),
    ],
)
def test_clauses_are_cut_and_typed(text: str, expected: list[tuple[str, str]]) -> None:
    assert _clauses(text) == expected


def test_a_clause_that_is_interrupted_knows_its_whole() -> None:
    text = "The levy that ended on Monday has not been renewed."
    document = prepare(text, len(text), "en")
    first, _, rest = document.sentences[0].clauses
    assert rest.resumes == first.index
    assert first.whole == rest.whole == "The levy has not been renewed."


def test_a_quotation_is_a_clause_of_its_own() -> None:
    text = "“We will sign the pact in the autumn,” Ms Holm told reporters."
    document = prepare(text, len(text), "en")
    quote, said = document.sentences[0].clauses
    assert (quote.kind, quote.quoted, said.kind) == (ClauseKind.QUOTE, True, ClauseKind.ATTRIBUTION)


def test_words_in_short_quotation_marks_do_not_cut() -> None:
    assert len(_clauses("The talks made “real progress” on Friday.")) == 1


def test_chinese_clauses_are_typed_by_their_markers() -> None:
    assert _clauses("商务部表示，如果对方加税，中方将反制。", "zh") == [
        ("attribution", "商务部表示"),
        ("conditional", "如果对方加税"),
        ("complement", "中方将反制。"),
    ]


# --- invariants


def _check(content: str, document: Document) -> None:
    lost = len(document.removed)
    assert len(document.text) == len(content) + len(document.inserted) - lost
    last = 0
    for sentence in document.sentences:
        assert 0 <= last <= sentence.start < sentence.end <= len(content)
        last = sentence.end
        assert document.text[sentence.at : sentence.at + len(sentence.text)] == sentence.text
        assert document.raw(sentence.at, sentence.at + len(sentence.text)) == (
            sentence.start,
            sentence.end,
        )
        assert sentence.clauses
        here = sentence.start
        for number, clause in enumerate(sentence.clauses):
            assert clause.index == number
            assert here <= clause.start < clause.end <= sentence.end
            here = clause.end
            assert document.text[clause.at : clause.at + len(clause.text)] == clause.text
            if not document.inserted and not document.removed:
                # A headline in capitals is put in lower case, and nothing else changes.
                raw = evened(folded(content[clause.start : clause.end]))
                assert raw.lower() == clause.text.lower()
    for block in document.blocks:
        assert 0 <= block.start <= block.end <= len(content)


@settings(max_examples=300, deadline=None)
@example("A0A0A0A", 7, "en")
@example("A A A A A", 9, "en")
@given(st.text(max_size=400), st.integers(0, 60), st.sampled_from(["en", "zh", "xx"]))
def test_any_text_is_read_and_every_span_slices_it(
    content: str, title_length: int, language: str
) -> None:
    _check(content, prepare(content, title_length, language, GLUE))


_WORDS = st.sampled_from(
    """The Xu said told Holmsaid that , , . . " “ ” ; if after which who and
    but will has not met imposes tariffs
    U.S. Dec. 4 \n \n\n — (@x) according to because As as He 双方 表示 ， 。 “ 将 LIMA
    - 's n't don't It's""".split(" ")
)


@settings(max_examples=400, deadline=None)
@given(st.lists(_WORDS, max_size=40), st.integers(0, 40))
def test_sentence_like_text_keeps_its_offsets(words: list[str], title_length: int) -> None:
    content = " ".join(words)
    document = prepare(content, title_length, "en", GLUE)
    _check(content, document)
    for sentence in document.sentences:
        features(sentence.text, sentence.language)


@pytest.mark.parametrize(
    "content",
    [
        "a" * 100_000,
        "A." * 50_000,
        "said " * 20_000,
        "He said that, which if, " * 4_000,
        '"' * 100_000,
        "“" * 100_000,
        "Dec. 4 and 5, " * 7_000,
        "from 10 to " * 9_000,
        "\n" * 100_000,
        "(" * 100_000,
        "LIMA " * 20_000,
        "一" * 100_000,
        "，" * 100_000,
        "Xusaid" * 16_000,
        "1," * 50_000,
        "- " * 50_000,
    ],
    ids=range(16),
)
def test_hostile_text_takes_bounded_time(content: str) -> None:
    def look() -> None:
        document = prepare(content, 80, "en", GLUE)
        date_document(document, date(2025, 9, 17))
        for sentence in document.sentences:
            for finder in (find_rates, find_amounts, find_numbers, features):
                finder(sentence.text, sentence.language)

    assert spent(look, 8.0)[1] < 8.0
