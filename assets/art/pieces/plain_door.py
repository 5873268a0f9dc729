"""A door of no country: two panelled leaves ajar under a flat cornice, painted wood, for houses that have no tiled gates.

Its leaves hang and its board stands where those of the tiled gate do, so that a page writes on either and opens it.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from assets.art.paper import Array, Colour, mix
from assets.art.pieces import gate
from assets.art.pieces.brass import BRASS, stud
from assets.art.pieces.door_leaf import SIZE, TONES
from assets.art.pieces.layer import Layer, Piece, bevelled, hand_cut, moved, piece, plane, warped, waves
from assets.art.pieces.wood import BROWN, lying, upright
from assets.art.still.canvas import blur

STILE = 0.17
"""How broad the upright parts of a leaf's frame are, a share of its width."""
PANELS = ((0.07, 0.40), (0.47, 0.60), (0.67, 0.92))
"""Where the panels of a leaf begin and end, shares of its height."""


def panel(layer: Layer, box: tuple[int, int, int, int], paint: Colour, seed: int) -> None:
    """A field raised within a sunk edge, `box` from left, top to right, bottom; the frame throws its shadow into it."""
    left, top, right, bottom = box
    wide, tall = right - left, bottom - top
    y, x = plane(tall, wide)
    sunk = np.exp(-x / 5.0) + np.exp(-y / 6.0)
    layer.shade(np.clip(sunk, 0, 1), left, top, 0.62, (22, 18, 15))
    layer.glow(np.exp(-(tall - 1 - y) / 2.2) + np.exp(-(wide - 1 - x) / 2.2), left, top, 0.22, (255, 236, 205))
    edge = 15
    wood = upright(tall, wide, paint, seed, worn=0.3, under=mix(paint, (206, 186, 150), 0.55))
    field = np.pad(np.ones((tall - 2 * edge, wide - 2 * edge), np.float32), edge)
    layer.over(piece(bevelled(wood * 1.07, field, 0.5, 11.0), warped(field, 0.6, 20, seed)), left, top)


def panelled_leaf(width: int, height: int, paint: Colour, seed: int, *, right: bool = False) -> Array:
    """A leaf of stiles, rails and three panels, its knob at the edge where the two leaves meet, with lamplight along it."""
    layer = Layer(width, height)
    under = mix(paint, (206, 186, 150), 0.55)
    frame = upright(height, width, paint, seed * 10, knots=((0.1, 0.7),), worn=0.35, under=under)
    layer.over(piece(frame, np.ones((height, width), np.float32)))
    side = int(width * STILE)
    seams = [0.0, *(share for pair in PANELS for share in pair), 1.0]
    for number, (start, end) in enumerate(zip(seams[::2], seams[1::2])):
        top, tall = int(start * height), int((end - start) * height)
        wood = lying(tall, width - 2 * side, paint, seed + 20 + number, worn=0.35, under=under)
        layer.over(piece(wood, np.ones((tall, width - 2 * side), np.float32)), side, top)
        for across in (side, width - side):
            layer.shade(np.exp(-(np.abs(plane(tall, 7)[1] - 3) ** 2) / 2), across - 3, top, 0.42, (24, 20, 17))
    for number, (start, end) in enumerate(PANELS):
        panel(layer, (side, int(start * height), width - side, int(end * height)), paint, seed + 40 + number)
    y, x = plane(height, width)
    layer.colour *= (1 + 0.07 * waves(height, width, 200, 200, seed + 5, 4))[..., None]
    layer.colour *= (1 - 0.30 * np.exp(-y / 34))[..., None]
    layer.colour *= (1 - 0.14 * np.exp(-(height - y) / 60))[..., None]
    inner = x if right else width - x
    along = 0.25 + 0.75 * np.exp(-(((y / height - 0.60) / 0.34) ** 2))
    layer.glow(np.exp(-inner / 26) * along, strength=0.6, colour=(255, 190, 96))
    layer.glow(np.exp(-inner / 5) * along, strength=0.55, colour=(255, 220, 150))
    left, top = (side // 2 if right else width - side // 2), int(height * 0.535)
    plate = hand_cut([(3, 2), (19, 2), (21, 10), (21, 80), (19, 88), (3, 88), (1, 80), (1, 10)], 90, 22, 0.4, seed)
    metal = np.array(BRASS, np.float32) * (0.74 + 0.10 * waves(90, 22, 8, 8, seed, 2))[..., None]
    knob = stud(30, mix(BRASS, (255, 224, 150), 0.2))
    layer.shade(blur(moved(np.pad(plate, 10), 3, 4), 2.6), left - 21, top - 55, 0.6, (18, 15, 12))
    layer.over(piece(bevelled(metal, plate, 0.5, 4.0), plate), left - 11, top - 45)
    layer.shade(blur(moved(np.pad(knob[..., 3], 12), 4, 6), 3.2), left - 27, top - 27, 0.6, (18, 15, 12))
    layer.over(knob, left - 15, top - 15)
    mask = np.pad(np.ones((height - 6, width - 6), np.float32), 3)
    return piece(layer.colour, warped(mask, 0.6, 16, seed))


def cornice(layer: Layer, seed: int) -> None:
    """Three boards one over the other, each standing out over the one below, for a head."""
    for number, (out, top, tall) in enumerate(((16, 50, 30), (30, 30, 27), (22, 18, 19))):
        wide = gate.BODY + 2 * out
        wood = lying(tall, wide, mix(BROWN, (214, 196, 164), 0.1), seed + number, knots=((0.5, 0.7),))
        y, _ = plane(tall, 1)
        wood *= (1.24 - 0.46 * y / tall)[..., None]
        mask = np.pad(np.ones((tall - 4, wide - 6), np.float32), ((2, 2), (3, 3)))
        layer.shade(np.repeat(np.exp(-plane(20, 1)[0] / 7.0), wide - 20, 1), gate.PAD - out + 10, top + tall, 0.6)
        layer.over(piece(wood, warped(mask, 0.8, 30, seed + number)), gate.PAD - out, top)


def plain_gate(tone: str, seed: int) -> Array:
    """The door of a zone, in the colour of its paint."""
    paint = TONES[tone]
    layer = Layer(gate.WIDTH, gate.HEIGHT)
    gate.doorway(layer, paint, seed, panelled_leaf)
    gate.posts(layer, seed)
    gate.beam(layer, seed)
    gate.plaque(layer, paint, seed)
    cornice(layer, seed)
    gate.sill(layer, seed)
    return gate.weathered(layer, seed)


def flat(tone: str, seed: int) -> Array:
    """A left leaf seen from the front, for a door that opens."""
    return panelled_leaf(*SIZE, TONES[tone], seed)


PIECES = {
    f"plain-gate-{tone}": Piece((gate.WIDTH // 2, gate.HEIGHT // 2), partial(plain_gate, tone, 300 + 17 * number))
    for number, tone in enumerate(TONES)
} | {
    f"plain-leaf-{tone}": Piece((SIZE[0] // 2, SIZE[1] // 2), partial(flat, tone, 300 + 17 * number))
    for number, tone in enumerate(TONES)
}
