"""Painting from a model: what is hidden stays hidden, nothing is where nothing stands, a draft shows the finished picture."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from assets.art.paper import PAPER
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.lighting import lit
from assets.art.still.made_tea import TWISTED, heap
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup, liquid
from assets.art.still.surfaces import lathe

Pixels = NDArray[np.floating]


def still(canvas: Canvas) -> None:
    """A cup of tea and a few dry leaves in the middle of a table."""
    stage = Stage(canvas, (420, 520), 0.42)
    cup(stage, (0, 0, 0), 120, 120)
    heap(stage, (190, 0, 60), 60, 30, TWISTED, count=30, stray=4)
    paint(stage, Shadow())


def painted(pixels: int, paint_it: Callable[[Canvas], None] = still) -> Pixels:
    """The picture `pixels` wide: straight colour and alpha, shape (pixels, pixels, 4)."""
    canvas = Canvas(900, 900, pixels / 900)
    paint_it(canvas)
    return canvas.picture()


def on_paper(picture: Pixels, size: int) -> Pixels:
    """What the picture looks like on paper, made `size` pixels wide; shape (size, size, 3), 0-255."""
    seen = picture[..., :3] * picture[..., 3:] + np.array(PAPER) * (1 - picture[..., 3:])
    planes = [
        Image.fromarray(seen[..., n].astype(np.float32)).resize((size, size), Image.Resampling.BOX) for n in range(3)
    ]
    return np.stack([np.asarray(plane) for plane in planes], -1)


def test_the_same_picture_is_the_same_bytes_twice() -> None:
    assert painted(240).tobytes() == painted(240).tobytes()


def test_a_picture_is_the_same_at_every_number_of_pixels() -> None:
    small, large = on_paper(painted(300), 75), on_paper(painted(900), 75)
    assert float(np.abs(large - np.array(PAPER)).mean()) > 5
    assert float(np.abs(small - large).mean()) < 1.5
    assert float(np.corrcoef(small.ravel(), large.ravel())[0, 1]) > 0.985


def test_nothing_is_where_nothing_stands() -> None:
    alpha = painted(300)[..., 3]
    assert alpha.max() > 0.99
    edge = np.concatenate([alpha[:60].ravel(), alpha[-40:].ravel(), alpha[:, :40].ravel(), alpha[:, -20:].ravel()])
    assert edge.max() == 0


def test_the_front_of_a_rim_hides_the_level_behind_it() -> None:
    stage = Stage(Canvas(300, 300), (150, 220), 0.6, wobble=0)
    wall = stage.material(lambda view: None)
    stage.patch(lathe([(60, 0), (60, 100), (57, 100), (57, 2)]), wall)
    liquid(stage, (0, 60, 0), 57, (200, 120, 50))
    view = lit(stage)
    tea = view.made_of == 2
    assert tea.any()
    assert view.place[tea][:, 2].max() < 0, "the nearer half of the level shows through the wall"
    front = (np.abs(view.x - 150) < 20) & (view.place[..., 2] > 0) & (view.part > 0)
    assert front.any()
    assert set(view.made_of[front].tolist()) == {wall}


def test_a_thing_hides_what_was_painted_behind_it() -> None:
    alone, behind = Canvas(300, 300), Canvas(300, 300)
    behind.density[:] = 1.0
    for canvas in (alone, behind):
        stage = Stage(canvas, (150, 200), 0.4)
        cup(stage, (0, 0, 0), 80, 80)
        paint(stage)
    inside = alone.body > 0.999
    assert inside.sum() > 10_000
    assert np.abs(alone.density[inside] - behind.density[inside]).max() < 0.02


def test_the_shadow_falls_away_from_the_light() -> None:
    canvas = Canvas(400, 300)
    stage = Stage(canvas, (180, 200), 0.4)
    cup(stage, (0, 0, 0), 60, 60)
    view = paint(stage, Shadow())
    left, right = view.shadow[view.x < 110].sum(), view.shadow[view.x > 250].sum()
    assert right > 10 * left
    assert float(view.shadow[view.on].max()) == 0
