"""Sugar cane in the field: stools of many canes that lean apart under long arching leaves."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.cane import PURPLE_CANE, rind
from assets.art.still.loft import loft
from assets.art.still.modelling import Tones
from assets.art.still.paddy import rice_skin
from assets.art.still.surfaces import Point, blade, curve, turn

CANE_LEAF: Tones = ((196, 206, 124), (128, 158, 86), (76, 110, 70))
DRY_LEAF: Tones = ((226, 204, 150), (178, 146, 96), (120, 92, 64))


def stool(
    stage: Stage,
    skins: tuple[int, int, int],
    foot: Point,
    high: float,
    size: float,
    *,
    canes: int = 6,
    joints: int = 11,
    leaves: int = 9,
    long: float = 0.5,
    seed: int = 1,
) -> None:
    """A stool of `canes`, `high` to their tops and `size` in radius, from one `foot`; `skins` are of canes, leaves, dry leaves.

    `long` is the length of a leaf as a share of the height.
    """
    random = np.random.default_rng(seed)
    for n in range(canes):
        aside = (n - (canes - 1) / 2) / max(1, canes - 1)
        start = np.asarray(foot, float) + np.array((aside * 5 * size, 0, random.uniform(-2.5, 2.5) * size))
        tall = high * random.uniform(0.86, 1.06)
        lean = 0.3 * aside + random.normal(0, 0.05)
        line = np.array([start + np.array((lean * tall * t**1.4, tall * t, 0)) for t in np.linspace(0, 1, 9)])
        stalk = curve(line)(np.linspace(0, 1, 14))

        def pressed(u: np.ndarray, v: np.ndarray) -> np.ndarray:
            near = ((u * joints + 0.5) % 1) - 0.5
            return np.asarray(1 + 0.12 * np.exp(-((near / 0.05) ** 2)))

        stage.patch(
            loft(stalk, [size, size, 0.7 * size], [size, size, 0.7 * size], pressed=pressed), skins[0], knots=41
        )
        for k in range(leaves):
            share = 0.72 + 0.28 * (k / leaves) ** 0.8
            hand = 1 if (k + n) % 2 else -1
            heading = np.pi / 2 - hand * random.uniform(0.2, 0.8) * (1.25 - 0.5 * k / leaves)
            reach = long * high * random.uniform(0.75, 1.1)
            turned = turn(z=heading) @ turn(y=random.uniform(-0.3, 0.2)) @ turn(x=hand * random.uniform(0.7, 1.5))
            shape = blade(
                curve(line)(share),
                turned,
                reach,
                0.02 * reach + 0.35 * size,
                bend=random.uniform(0.5, 1.0),
                fold=0.5,
                wave=0.12,
                teeth=0,
                tip=random.uniform(0, 0.4),
                seed=seed * 77 + 20 * n + k,
            )
            stage.patch(shape, skins[1], knots=21)
        for k in range(2):
            hand = 1 if random.uniform() > 0.5 else -1
            reach = 0.3 * high * random.uniform(0.7, 1.1)
            turned = turn(z=np.pi / 2 - hand * random.uniform(2.2, 2.8)) @ turn(x=hand * random.uniform(0.4, 1.3))
            stage.patch(
                blade(
                    curve(line)(random.uniform(0.45, 0.72)),
                    turned,
                    reach,
                    0.022 * reach + 0.2 * size,
                    bend=0.3,
                    fold=0.8,
                    wave=0.2,
                    teeth=0,
                    seed=seed * 55 + n * 3 + k,
                ),
                skins[2],
                knots=15,
            )


def cane_skins(stage: Stage, joints: int = 11, tones: Tones = PURPLE_CANE) -> tuple[int, int, int]:
    """The materials of canes of so many `joints`, of their leaves and of dry leaves, for `stool`."""
    return rind(stage, tones, joints), rice_skin(stage, CANE_LEAF, 71), rice_skin(stage, DRY_LEAF, 72)
