"""One clear thing for each kind of oolong, for the tea of the Song and for what tea is drunk from."""

from __future__ import annotations

from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, step
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import leaf_skin, shoot, stem_skin
from assets.art.still.jian_ware import jian_bowl
from assets.art.still.made_tea import TWISTED, heap
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup, gaiwan
from assets.art.still.rock import rock
from assets.art.still.surfaces import turn
from assets.art.still.teapot import teapot
from assets.art.still.tones import CELADON, DANXIA, GREEN_STEM, PORCELAIN
from assets.art.still.tribute_cake import dragon_cake, whisk


def oolong_rock(canvas: Canvas) -> None:
    """A red crag far behind; a clay pot and a cup of orange tea before it."""
    far = canvas.layer()
    crags = Stage(far, (450, 520), 0.08, seed=41, wobble=1.2)
    rock(crags, (-150, -60, -60), (300, 400, 160), DANXIA, load=0.4, facets=16, seed=14)
    rock(crags, (90, -60, 0), (420, 520, 200), DANXIA, load=0.55, facets=20, seed=41)
    paint(crags)
    whole = (slice(0, canvas.rows), slice(0, canvas.columns))
    mist = canvas.down() + 26 * canvas.noise(whole, 160, 40, 87)
    canvas.lay(far, step(540, 430, mist))
    s = Stage(canvas, (440, 720), 0.42, seed=5, zoom=1.4)
    teapot(s, (-40, 0, -20), 100, 106, turned=0.2)
    cup(s, (180, 0, 60), 58, 54, PORCELAIN, (216, 118, 48), seed=4)
    paint(s, Shadow())


def oolong_minbei(canvas: Canvas) -> None:
    """A celadon gaiwan of amber tea, a shoot of large leaves, twisted leaf."""
    s = Stage(canvas, (440, 590), 0.44, seed=42, zoom=1.5)
    gaiwan(s, (-20, 0, -40), 118, tea=(226, 150, 60), lid_at=(190, 18, 76))
    heap(s, (-150, 0, 116), 92, 48, TWISTED, count=110, stray=12, seed=6)
    green, stalk = leaf_skin(s, seed=4), stem_skin(s, GREEN_STEM, 1.0)
    shoot(s, green, stalk, (40, 6, 150), 0.14, 210, leaves=3, seed=5)
    paint(s, Shadow())


def historic_tea(canvas: Canvas) -> None:
    """Whisked tea: white froth in a black bowl, the whisk leaning in it, a cake of tea behind."""
    s = Stage(canvas, (450, 690), 0.46, seed=43, zoom=1.5)
    dragon_cake(s, (-110, 0, -150), 120, 28, turned=turn(-0.2, 0.2, 0))
    jian_bowl(s, (0, 0, 20), 176, froth=True, full=0.72, seed=5)
    whisk(s, (146, 250, -16), 210, turned=turn(0.1, 0, 2.55))
    paint(s, Shadow())


def teaware(canvas: Canvas) -> None:
    """A pot of purple clay, a black bowl with hare's fur, a celadon cup."""
    s = Stage(canvas, (430, 640), 0.42, seed=44, zoom=1.5)
    teapot(s, (-60, 0, -96), 104, 112, turned=0.15)
    cup(s, (190, 0, -40), 66, 62, CELADON, None, seed=4)
    jian_bowl(s, (60, 0, 90), 112, seed=6)
    paint(s, Shadow())


KINDS = {paint_.__name__: paint_ for paint_ in (oolong_rock, oolong_minbei, historic_tea, teaware)}
"""Category id -> painter."""
