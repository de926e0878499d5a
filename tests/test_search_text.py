"""Text for search: blind to case and accents, and good in any script."""

import pytest

from models.database import execute, fetch, new_id
from models.discovery.cards import _Id
from models.errors import InvalidInput
from models.search_text import LONGEST_TOKEN, Term, normalised, terms, tokens


def finds(question: str, text: str) -> bool:
    """Whether a question finds a text."""
    there = tokens([text])
    return all(any(one.token <= token < one.beyond for token in there) for one in terms(question))


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("emilie", "Émilie"),
        ("ÉMILIE", "emilie"),
        ("e\u0301milie", "Émilie"),
        ("strasse", "Straße"),
        ("lodz", "ŁÓDŹ"),
        ("istanbul", "İSTANBUL"),
        ("αλφα", "ΆΛΦΑ"),
        ("елка", "Ёлка"),
        ("محمد", "مُحَمَّد"),
        ("שלום", "שָׁלוֹם"),
        ("full", "ＦＵＬＬ"),
        ("anna", "𝓐𝓷𝓷𝓪 🔥"),
        ("カ", "ｶﾒﾗ"),
        ("हिन्दी", "मेरी हिन्दी"),
    ],
)
def test_case_accents_and_forms_make_no_difference(question: str, text: str) -> None:
    assert finds(question, text)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("音楽", "東京音楽家"),
        ("楽家", "東京音楽家"),
        ("家", "東京音楽家"),
        ("京", "東京音楽家"),
        ("京音楽", "東京音楽家"),
        ("ダンス", "はるなのダンス部屋"),
        ("나라", "우리나라 사람"),
        ("วัส", "สวัสดี"),
        ("kpop音楽", "KPOP音楽"),
    ],
)
def test_any_letters_in_a_row_find_where_no_spaces_are_written(question: str, text: str) -> None:
    assert finds(question, text)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("ガギ", "かき"),
        ("楽音", "東京音楽家"),
        ("हिन्दू", "हिन्दी"),
        ("nna", "anna"),
        ("a", "anna"),
        ("anna smith", "anna jones"),
    ],
)
def test_what_spells_another_word_does_not_find(question: str, text: str) -> None:
    assert not finds(question, text)


def test_the_beginning_of_a_word_finds_it_and_a_single_letter_finds_itself() -> None:
    assert terms("An b 音 音楽家") == [
        Term("an", is_prefix=True),
        Term("b", is_prefix=False),
        Term("音", is_prefix=True),
        Term("音楽", is_prefix=False),
        Term("楽家", is_prefix=False),
    ]
    assert tokens(["anna.smith_99", "東京"]) == {"anna", "smith", "99", "東京", "京"}


def test_a_word_too_long_is_cut_where_it_is_kept_and_where_it_is_asked_for() -> None:
    long = "a" * 60
    assert tokens([long]) == {"a" * LONGEST_TOKEN}
    assert finds(long, long)


@pytest.mark.parametrize("question", ["", "!?", "🔥", "a\0b", "a" * 101, " ".join("bcdefghijklmn")])
def test_a_question_of_no_letter_or_of_too_many_words_is_refused(question: str) -> None:
    with pytest.raises(InvalidInput):
        terms(question)


@pytest.mark.parametrize("text", ["Émilie ß İ Ł", "ﬁ ① ｶﾞ", "हिन्दी", "e\u0301\u0327"])
def test_what_is_normalised_stays_so(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)


async def test_both_databases_find_by_the_order_of_code_points(database: str) -> None:
    texts = [
        "Anna",
        "anz",
        "ana",
        "ao",
        "éa",
        "東京",
        "東北",
        "京都",
        "𝓐𝓷𝓷𝓪",
        "\U00020000\U00020001",
    ]
    owners = {text: new_id() for text in texts}
    rows = [(new_id(), owner, t) for text, owner in owners.items() for t in tokens([text])]
    await execute(
        """INSERT INTO creator_token (id, creator_id, token) SELECT r.id, r.creator_id, r.token
           FROM {rows $1 r(id uuid, creator_id uuid, token text)}""",
        rows,
    )
    for question in ["an", "ann", "東", "京", "京都", "e", "\U00020000"]:
        (term,) = terms(question)
        found = await fetch(
            _Id,
            """SELECT DISTINCT t.creator_id AS id FROM creator_token t
               WHERE t.token >= $1 AND t.token < $2""",
            term.token,
            term.beyond,
        )
        assert {one.id for one in found} == {owners[t] for t in texts if finds(question, t)}
