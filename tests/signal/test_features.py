"""Clause features: tense, modality, negation, condition, attribution."""

import pytest

from monitor.signal.tense import Modal, Tense, features


@pytest.mark.parametrize(
    ("text", "tense", "modal"),
    [
        ("Envoys met in Lima.", Tense.PAST, Modal.NONE),
        ("Envoys have met in Lima.", Tense.PERFECT, Modal.NONE),
        ("Envoys had met in Lima.", Tense.PAST_PERFECT, Modal.NONE),
        ("He has previously met the envoy.", Tense.PAST_PERFECT, Modal.NONE),
        ("Envoys will meet in Lima.", Tense.FUTURE, Modal.WILL),
        ("They'll meet in Lima.", Tense.FUTURE, Modal.WILL),
        ("Envoys would meet in Lima.", Tense.FUTURE, Modal.WOULD),
        ("Envoys may meet in Lima.", Tense.FUTURE, Modal.MAY),
        ("Envoys are meeting in Lima.", Tense.PROGRESSIVE, Modal.NONE),
        ("Envoys are to meet in Lima.", Tense.FUTURE, Modal.INTEND),
        ("Envoys are set to meet in Lima.", Tense.FUTURE, Modal.INTEND),
        ("The hearing is scheduled for May.", Tense.FUTURE, Modal.INTEND),
        ("Tokyo to cut duties on beef", Tense.FUTURE, Modal.INTEND),
        ("Tokyo imposes duties on beef", Tense.PRESENT, Modal.NONE),
        ("Seoul, Tokyo agree to talks", Tense.PRESENT, Modal.NONE),
        ("Duties were imposed on beef.", Tense.PAST, Modal.NONE),
        ("Tokyo should lift the duties.", Tense.FUTURE, Modal.MUST),
        ("The pause has not been renewed.", Tense.PERFECT, Modal.NONE),
    ],
)
def test_the_governing_verb_gives_tense_and_modality(text: str, tense: Tense, modal: Modal) -> None:
    found = features(text)
    assert (found.tense, found.modal) == (tense, modal)


@pytest.mark.parametrize(
    ("text", "tense", "modal"),
    [
        ("双方将举行会谈", Tense.FUTURE, Modal.WILL),
        ("双方拟举行会谈", Tense.FUTURE, Modal.INTEND),
        ("双方可能举行会谈", Tense.FUTURE, Modal.MAY),
        ("双方举行了会谈", Tense.PAST, Modal.NONE),
        ("双方已达成共识", Tense.PERFECT, Modal.NONE),
        ("双方正在举行会谈", Tense.PROGRESSIVE, Modal.NONE),
    ],
)
def test_chinese_particles_give_tense_and_modality(text: str, tense: Tense, modal: Modal) -> None:
    found = features(text, "zh")
    assert (found.tense, found.modal) == (tense, modal)


@pytest.mark.parametrize(
    ("text", "word", "negated"),
    [
        ("There are no plans for the leaders to meet in Lima, an aide said.", "meet", True),
        ("There are no plans for the leaders to meet in Lima, an aide said.", "said", False),
        ("The pause has not been renewed.", "renewed", True),
        ("The ministry denied that anyone had agreed to visit.", "visit", True),
        ("They will keep buying but set no date.", "buying", False),
        ("They didn't meet in Lima.", "meet", True),
    ],
)
def test_negation_has_a_scope(text: str, word: str, negated: bool) -> None:
    assert features(text).negated_at(text.index(word)) is negated


def test_chinese_negation_is_seen() -> None:
    assert features("中方不会举行会谈", "zh").negated
    assert features("外交部否认双方举行会谈", "zh").negations


@pytest.mark.parametrize(
    "text",
    [
        "If Tokyo bans chips",
        "unless Tokyo relents",
        "Were Tokyo to ban chips",
        "Should Tokyo ban chips",
    ],
)
def test_conditions_are_seen(text: str) -> None:
    assert features(text).conditional


@pytest.mark.parametrize(
    ("text", "source", "anonymous"),
    [
        ("Ms Holm said the talks went well.", "Ms Holm", False),
        ("The talks went well, the ministry said.", "the ministry", False),
        (
            "The talks went well, according to a person familiar with the matter.",
            "a person familiar with the matter",
            True,
        ),
        ("The talks went well, two sources said.", "two sources", True),
    ],
)
def test_attribution_names_its_source(text: str, source: str, anonymous: bool) -> None:
    found = features(text).attribution
    assert (found.source, found.anonymous) == (source, anonymous)
    assert text[found.source_start : found.source_end].strip() == source


def test_hedges_and_beliefs_are_seen() -> None:
    assert features("The sides reportedly met.").hedges == ("reportedly",)
    assert features("I believe we have a deal.").belief
