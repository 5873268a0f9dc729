"""Pigments of the landscape as absorbances, and how they pale in the air.

`distance` is 0 for what is near and 1 for what is lost in the air.
"""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.canvas import absorbance

INK = absorbance((38, 36, 36))
RUST = absorbance((192, 98, 68))
OCHRE = absorbance((214, 160, 108))
ROSE = absorbance((206, 146, 124))
UMBER = absorbance((140, 90, 74))
STONE = absorbance((158, 150, 140))
COOL = absorbance((92, 94, 116))
DUSK = absorbance((84, 62, 70))
AIR = absorbance((136, 158, 172))
MOSS = absorbance((96, 116, 78))
DEEP = absorbance((38, 56, 46))
TEAL = absorbance((112, 146, 148))
JADE = absorbance((96, 150, 134))
SPRING = absorbance((142, 152, 92))
LEAF = absorbance((118, 142, 92))
SHADE = absorbance((66, 98, 92))
VERMILION = absorbance((222, 92, 66))


def aired(pigment: Array, distance: float, most: float = 0.78) -> Array:
    """`pigment` as it looks at `distance`; at 1 it is `most` of the way to the colour of air."""
    share = most * distance
    return np.asarray((1 - share) * pigment + share * AIR, np.float32)
