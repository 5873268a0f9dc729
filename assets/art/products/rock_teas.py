"""The rock teas of Wuyi."""

from __future__ import annotations

from assets.art.paper import SEAL
from assets.art.still.armature import Stage
from assets.art.still.board import board
from assets.art.still.canvas import Canvas, step
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import bush, leaf_skin
from assets.art.still.made_tea import TWISTED, heap
from assets.art.still.painting import paint
from assets.art.still.porcelain import gaiwan
from assets.art.still.rock import rock
from assets.art.still.tones import DANXIA
from assets.art.still.writing import column


def da_hong_pao(canvas: Canvas) -> None:
    """The cliff with its bushes and its name far behind, a gaiwan of orange-red tea, twisted leaf on a board."""
    far = canvas.layer()
    crags = Stage(far, (450, 520), 0.08, seed=12, wobble=1.2)
    rock(crags, (-236, -40, -80), (340, 400, 160), DANXIA, load=0.4, seed=5)
    rock(crags, (206, -40, -60), (330, 360, 160), DANXIA, load=0.42, seed=23)
    rock(crags, (-10, -60, 0), (430, 470, 200), DANXIA, load=0.56, facets=18, seed=14)
    rock(crags, (-66, 214, 76), (236, 84, 84), DANXIA, load=0.5, moss=0.35, facets=22, rough=0.07, seed=29)
    leaves = leaf_skin(crags, ((168, 184, 136), (116, 142, 100), (80, 106, 82)), None, line=0.45, seed=8)
    for n, (x, y, size) in enumerate(((-118, 298, 27), (-68, 304, 32), (-16, 296, 26))):
        bush(crags, leaves, (x, y, 106), size, leaves=90, seed=n + 1)
    view = paint(crags)
    column(view, (view.x - 500) / 66, (view.y - 196) / 200, "大红袍", ratio=200 / 66, colour=SEAL, load=0.9, seed=4)
    whole = (slice(0, canvas.rows), slice(0, canvas.columns))
    mist = canvas.down() + 26 * canvas.noise(whole, 160, 40, 77)
    canvas.lay(far, step(462, 300, mist))

    s = Stage(canvas, (440, 690), 0.46, seed=3, zoom=1.08)
    face = board(s, (0, 0, 0), (720, 34, 330), turned=0.2)
    gaiwan(s, (96, face, -54), 112, tea=(214, 116, 46), lid_at=(196, 18, 74))
    heap(s, (-196, face, 40), 128, 82, TWISTED, count=150, stray=18)
    paint(s, Shadow())


SHOWN = {"da-hong-pao": da_hong_pao}
"""Product id -> painter."""
