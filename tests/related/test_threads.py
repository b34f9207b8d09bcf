from __future__ import annotations

from pathlib import Path

import pytest

from tests.related.samples import FERRY, ORCHARD, built, document, small_library


def test_stories_of_one_event_form_a_thread_in_order_of_time(tmp_path: Path) -> None:
    index = built(tmp_path)
    assert index.settle() == 10
    assert index.settle() == 0
    thread = index.thread(2)
    assert thread is not None
    assert thread.stories[:2] == (1, 2)
    assert thread == index.thread(1)
    assert index.thread(8) is None


def test_threads_that_moved_last_come_first(tmp_path: Path) -> None:
    index = built(tmp_path)
    index.settle()
    latest = [thread.latest for thread in index.threads()]
    assert latest == sorted((date for date in latest if date), reverse=True)
    assert latest[0] == "2024-05-03"
    assert index.threads(1) == index.threads()[:1]


def test_a_thread_is_named_after_the_headline_that_its_stories_share(tmp_path: Path) -> None:
    index = built(tmp_path)
    index.settle()
    thread = index.thread(1)
    assert thread is not None
    assert "Santa Rita" in thread.name


def test_a_new_story_joins_at_once(tmp_path: Path) -> None:
    index = built(tmp_path)
    index.settle()
    text = FERRY[1] + " Divers will look at the hull."
    index.update([document(11, "Santa Rita passengers home again", text, "2024-03-07")])
    thread = index.thread(11)
    assert thread is not None
    assert 1 in thread.stories


def test_a_story_a_year_later_begins_its_own_thread(tmp_path: Path) -> None:
    index = built(
        tmp_path,
        [*small_library(), document(11, "Growers ask for help", ORCHARD[1], "2025-05-20")],
    )
    index.settle()
    assert index.thread(11) is None


def test_removed_stories_leave_their_thread(tmp_path: Path) -> None:
    index = built(tmp_path)
    index.settle()
    index.update([], removed=[4])
    assert index.thread(5) is None
    assert all(4 not in thread.stories for thread in index.threads())


def test_undated_stories_stand_last(tmp_path: Path) -> None:
    index = built(
        tmp_path,
        [
            document(1, "Growers ask for help after frost", ORCHARD[1]),
            document(2, "Growers ask for help after late frost", ORCHARD[1], "2024-05-02"),
            document(3, "Frost ruins Lenzing apple harvest", ORCHARD[0], "2024-05-03"),
            *small_library()[5:],
        ],
    )
    index.settle()
    thread = index.thread(1)
    assert thread is not None
    assert thread.stories == (2, 3, 1)
    assert thread.latest == "2024-05-03"


def test_settling_can_be_cancelled_and_goes_on_later(tmp_path: Path) -> None:
    index = built(tmp_path)
    assert index.settle(cancelled=lambda: True) == 0
    assert index.threads() == []
    assert index.settle() == 10


def test_two_guides_on_one_subject_are_no_thread(tmp_path: Path) -> None:
    soil = "Good soil drains well. Feed the soil in spring and the roots will grow in the soil. "
    index = built(
        tmp_path,
        [
            document(1, "Houseplants for low light", soil + "Water houseplants once a week."),
            document(2, "The best houseplants", soil + "Houseplants want light.", "2021-05-02"),
            *small_library()[5:],
        ],
    )
    index.settle()
    assert index.threads() == []


def test_a_thread_is_called_by_a_headline(tmp_path: Path) -> None:
    index = built(tmp_path)
    index.settle()
    titles = {document.title for document in small_library()}
    assert {thread.name for thread in index.threads()} <= titles


def test_one_story_on_two_pages_is_no_thread(tmp_path: Path) -> None:
    index = built(
        tmp_path,
        [
            document(1, "Frost ruins Lenzing apple harvest", ORCHARD[0], "2024-05-02"),
            document(2, "Frost ruins Lenzing apple harvest", ORCHARD[0], "2024-05-02"),
            *small_library()[5:],
        ],
    )
    index.settle()
    assert index.threads() == []
    assert index.copies(1) == [2]


CONFERENCES = (
    "Java World meets in Atlanta, Cloud Week in Las Vegas and Data Days in San Francisco. Speakers "
    "of Acme Robotics and Globex Software talk of agents; Eventful sells tickets for the expo.",
    "Go to Cloud Week in Las Vegas for the expo, to Java World in Atlanta for agents, and to Data "
    "Days in San Francisco, where Acme Robotics and Globex Software speak; Eventful has tickets.",
)


@pytest.mark.parametrize(
    ("titles", "second"),
    [
        (("Java World, Cloud Week, Data Days", "Cloud Week, Java World and others"), "2026-03-16"),
        (("Upcoming gatherings of the trade", "Where to go this year"), "2026-02-18"),
    ],
    ids=["a month apart", "nothing of it in a title"],
)
def test_two_lists_of_what_is_to_come_are_no_thread(
    tmp_path: Path, titles: tuple[str, str], second: str
) -> None:
    one = document(11, titles[0], CONFERENCES[0], "2026-02-17")
    other = document(12, titles[1], CONFERENCES[1], second)
    index = built(tmp_path, [*small_library(), one, other])
    index.settle()
    assert index.thread(1) is not None
    assert index.thread(11) is None


def test_two_stories_of_one_day_that_name_their_event_are_a_thread(tmp_path: Path) -> None:
    one = document(11, "Java World opens with Acme Robotics", CONFERENCES[0], "2026-02-17")
    other = document(12, "Acme Robotics at Java World", CONFERENCES[1], "2026-02-18")
    index = built(tmp_path, [*small_library(), one, other])
    index.settle()
    assert index.thread(11) is not None


TUNNELS = (
    "A tunnel hides what you read. Mullvad, Wireguard and Obscura encrypt each packet in a tunnel, "
    "and Mullvad takes cash. Wireguard is quick, Obscura is quicker, a packet leaks from neither.",
    "Mullvad costs five a month, Obscura six. Each packet goes through a tunnel of Wireguard, and "
    "no packet leaks when Obscura or Mullvad pause. Encrypt the tunnel twice where cash is short.",
)


@pytest.mark.parametrize(
    ("titles", "together"),
    [
        (("Mullvad and Obscura leak packets", "Packets leak from a Wireguard tunnel"), True),
        (("Mullvad and nine cheap gardens", "Merchants of privacy ranked by our testers"), False),
    ],
    ids=["titles that say it", "titles that say little of the other text"],
)
def test_titles_of_one_day_say_something_of_each_other(
    tmp_path: Path, titles: tuple[str, str], together: bool
) -> None:
    stories = [document(11 + n, titles[n], TUNNELS[n], "2026-02-17") for n in (0, 1)]
    index = built(tmp_path, [*small_library(), *stories])
    index.settle()
    assert (index.thread(11) is not None) is together


ASSISTANT = (
    "Contoso makes Fabrikam Studio and Northwind Cloud. With Fabrikam Studio agents answer "
    "letters, and Northwind Cloud keeps them. {} Fabrikam Studio is sold with Northwind Cloud."
)
FARMERS = "Farmers ask agents when to sow, and satellites photograph meadows for their models."
NURSES = "Nurses dictate charts at the bedside, and hospitals save hours of typing at night."


@pytest.mark.parametrize(("site", "shown"), [("contoso.example", False), ("press.example", True)])
def test_two_posts_of_one_company_are_no_event_for_naming_its_goods(
    tmp_path: Path, site: str, shown: bool
) -> None:
    posts = [
        document(
            number,
            title,
            ASSISTANT.format(words),
            f"2024-11-{number}",
            url=f"https://{where}/post-{number}",
        )
        for number, where, title, words in (
            (11, "contoso.example", "Farmers sow when agents say so", FARMERS),
            (12, site, "Agents save nurses hours of typing", NURSES),
        )
    ]
    index = built(tmp_path, [*small_library(), *posts])
    index.settle()
    assert (index.thread(11) is not None) == shown
