"""Small stories written for these tests: two events, a background piece, unrelated ones."""

from __future__ import annotations

from pathlib import Path

from reader.model import IndexDocument
from reader.related import RelatedIndex

FERRY = (
    "The ferry Santa Rita ran aground near Port Amberley on Monday with 240 passengers aboard, "
    "the coast guard said. Captain Ilse Marquardt told reporters that the vessel had lost power "
    "in the fog. Rescue boats from Amberley brought everyone ashore by the evening.",
    "Passengers of the Santa Rita were taken ashore after the ferry ran aground off Amberley in "
    "thick fog. The coast guard praised Captain Ilse Marquardt, whose crew lost power minutes "
    "before the vessel struck the rocks. Nobody was hurt in the rescue.",
    "An inquiry into the grounding of the ferry Santa Rita will ask why its power failed, the "
    "transport ministry said. Captain Ilse Marquardt gave evidence about the fog off Amberley "
    "and the rescue of 240 passengers by the coast guard.",
)
ORCHARD = (
    "Growers in the Lenzing valley expect the smallest apple harvest in thirty years after late "
    "frost destroyed the blossom in April. The orchard association asked the government for help, "
    "its chairman Tobias Renn said.",
    "Late frost has ruined the apple harvest of the Lenzing valley. Tobias Renn of the orchard "
    "association said growers had lost the blossom of a whole spring and asked the government "
    "for help.",
)
OTHERS = (
    "A new tram line will join the university with the old harbour from next autumn. The city "
    "council voted for the plan after two years of debate about its cost.",
    "Researchers have described a beetle that walks under the surface of ponds, upside down. The "
    "animal was filmed by chance in Australia while they were counting tadpoles.",
    "The central bank left its interest rate where it was and said inflation was slowing. Markets "
    "had expected the decision and hardly moved.",
    "A violin that was left in a taxi has been returned to its owner after four days. The driver "
    "had taken it home to keep it safe and asked the orchestra for nothing.",
    "The museum of clocks reopens after a long repair of its roof. Visitors can see three hundred "
    "timepieces, among them the oldest pendulum of the country.",
)


def document(
    number: int,
    title: str,
    text: str,
    published: str | None = None,
    url: str = "",
    language: str = "en",
) -> IndexDocument:
    return IndexDocument(number, title, text, published=published, url=url, language=language)


def small_library() -> list[IndexDocument]:
    """Ten stories: 1 to 3 about the ferry, 4 and 5 about the orchards, 6 to 10 about nothing
    the others speak of."""
    return [
        document(1, "Ferry runs aground near Amberley", FERRY[0], "2024-03-04"),
        document(2, "Santa Rita passengers safe after grounding", FERRY[1], "2024-03-05"),
        document(3, "Inquiry into Santa Rita power failure", FERRY[2], "2024-03-12"),
        document(4, "Frost ruins Lenzing apple harvest", ORCHARD[0], "2024-05-02"),
        document(5, "Growers ask for help after frost", ORCHARD[1], "2024-05-03"),
        *(
            document(number, text.split(".", maxsplit=1)[0], text, "2024-06-01")
            for number, text in enumerate(OTHERS, 6)
        ),
    ]


def built(folder: Path, stories: list[IndexDocument] | None = None) -> RelatedIndex:
    """Return an index of the stories, or of the small library."""
    index = RelatedIndex(folder)
    index.rebuild(small_library() if stories is None else stories)
    return index
