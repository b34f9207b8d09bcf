"""Small texts of our own for the tests of anchors."""

from __future__ import annotations

HARBOUR = """The harbour at Ellsworth froze over on Tuesday for the first time in forty years.

Fishermen walked out to their boats across the ice, carrying lamps and thermos flasks. "My \
grandfather told me about this," said Mara Lindqvist, who keeps two trawlers there. "I never \
thought I would see it."

The council closed the quay at noon. Add a collaborator to the rescue plan, the mayor asked, and \
the coast guard agreed to send one. Nobody was hurt.

Ice that thick is rare on this coast: the water carries the warmth of the summer far into the \
winter, and storms break up what forms in the bays. This year there were no storms.

The ferry company expects to sail again on Friday. Nobody was hurt.
"""

MARKET = """Prices at the wool market rose again this week, the third rise since the autumn.

Buyers from the mills in the north paid more for long fibres, while short ones stayed where they \
were. Growers in the hills say the dry spring left them with lighter fleeces.

An auction of rams, planned for Saturday, has been put off until the roads are clear.
"""
