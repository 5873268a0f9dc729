"""From armature to picture: light it, throw its shadow, paint each material, let it bleed, draw."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.canvas import blur
from assets.art.still.cast_shadow import Shadow, bleed, cast
from assets.art.still.lighting import View, lit
from assets.art.still.line import contour


def paint(stage: Stage, shadow: Shadow | None = None) -> View:
    """Paint what stands on `stage`; without `shadow` it hangs in the air. It hides what was
    painted behind it before. Answers the view, for marks of one's own."""
    view = lit(stage)
    if shadow is not None:
        cast(view, shadow)
    hides = np.array([0.0, *(material.body for material in stage.materials)], np.float32)
    hidden = blur(np.where(view.on, hides[view.made_of], 0), 0.7)
    view.density *= 1 - hidden[..., None]
    np.maximum(view.body, hidden, out=view.body)
    seen = [(number, view.of([number])) for number in range(1, len(stage.materials) + 1)]
    for number, part in seen:
        if part is not None:
            stage.materials[number - 1].paint(part)
    if shadow is not None and shadow.run:
        bleed(view, shadow.run)
    for number, part in seen:
        line = stage.materials[number - 1].line
        if part is not None and line is not None:
            contour(part, line, seed=number)
    return view
