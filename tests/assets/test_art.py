"""The painted pictures: each is painted, each is used, each is itself, and painting them again changes nothing."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageChops

from assets.art import products
from assets.art.__main__ import STAMP, digest, stamps
from assets.art.registry import CERAMICS, MEDIA, PACK, PIECES, START, Painting, built_of, paintings, stills
from kiosk.content.example_pack import PICTURES
from kiosk.content.model import Pack
from kiosk.content.pack import read
from kiosk.content.picture_header import measure

ROOT = Path(__file__).resolve().parents[2]
LIMITS = {MEDIA: 40_000_000, PIECES: 2_350_000, START: 350_000, CERAMICS: 1_000_000}
"""What the pictures of a folder may weigh together, in bytes."""
SPARE: Mapping[str, str] = {}
"""Pictures that are painted though the pack names them nowhere, each with its reason."""
SAME = 0.2
"""Below this two pictures are one: a picture in another colour is at 0.01 to 0.12, moved aside by 3 % at 0.16 to 0.20."""
PROBES = ("raft", "category-sugar", "place-zhenghe", "slip")
"""Painted twice by a test: a figure, a thing on a table, a landscape and a piece of a page."""


@cache
def pack() -> Pack:
    """The default pack."""
    found = read(PACK).pack
    assert found is not None
    return found


@cache
def registered() -> dict[str, Painting]:
    """Every picture that the painters make, by its name."""
    return {painting.name: painting for painting in paintings()}


def shown() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Everything in the pack that stands for itself on a page, and the names of its pictures."""
    content = pack()
    for zone in content.zones.values():
        yield f"door of {zone.id}", (zone.picture.file,) if zone.picture else ()
    for category in content.info.categories:
        yield f"category {category.id}", (category.picture.file,) if category.picture else ()
    for kind, records in (
        ("product", content.products.values()),
        ("place", content.places.values()),
        ("tea room", content.rooms.values()),
        ("story card", content.stories.values()),
        ("primer", content.primers.values()),
    ):
        for record in records:
            yield f"{kind} {record.id}", tuple(picture.file for picture in record.pictures)
    for name, scene in content.info.scenes.items():
        yield f"scene {name}", (scene.file,)
    if content.info.map:
        yield "map", (content.info.map.picture.file,)


@cache
def named() -> frozenset[str]:
    """The stems of all pictures that the pack names."""
    return frozenset(Path(file).stem for _, files in shown() for file in files)


def small(picture: Image.Image) -> NDArray[np.float32]:
    """A picture as 48 by 48 colours weighted by their opacity, and the opacity: shape (48, 48, 4), 0 to 1."""
    pixels = np.asarray(picture.convert("RGBa").resize((48, 48), Image.Resampling.BOX), np.float32)
    return np.divide(pixels, 255, dtype=np.float32)


def apart(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    """How far two pictures differ, as a share of what either covers; a mirrored picture is the same picture."""
    cover = float(np.maximum(first[..., 3], second[..., 3]).sum())
    return min(float(np.abs(first - other).mean(axis=2).sum()) / cover for other in (second, second[:, ::-1]))


def test_everything_on_show_has_a_picture_that_is_there_and_is_painted() -> None:
    wrong = []
    counted = 0
    for what, files in shown():
        counted += 1
        wrong += [f"{what}: names no picture"] if not files else []
        for file in files:
            if not (PACK / file).is_file():
                wrong.append(f"{what}: {file} is not there")
            elif Path(file).stem not in registered():
                wrong.append(f"{what}: {file} is painted by nobody in assets/art/registry.py")
    assert not wrong, "\n".join(wrong)
    assert counted > 150


def test_every_product_is_painted_for_itself() -> None:
    shared = [
        product.id for product in pack().products.values() if f"media/{product.id}.webp" != product.pictures[0].file
    ]
    assert shared == []


def test_every_painted_picture_is_used_by_the_pack_or_says_why_not() -> None:
    idle = sorted({name for name, each in registered().items() if each.folder == MEDIA} - named() - SPARE.keys())
    assert not idle, f"painted, but named nowhere in assets/pack: {', '.join(idle)}"
    stale = sorted(SPARE.keys() & named() | SPARE.keys() - registered().keys())
    assert not stale, f"no longer spare: {', '.join(stale)}"


@pytest.mark.parametrize("folder", LIMITS, ids=lambda folder: folder.name)
def test_a_folder_holds_the_pictures_that_belong_to_it_and_nothing_else(folder: Path) -> None:
    begun = {f"{name}.webp" for name in PICTURES} if folder == CERAMICS else set()
    there = {file.name for file in folder.iterdir()} - begun
    assert there == {f"{name}.webp" for name, each in registered().items() if each.folder == folder} | {STAMP}


def test_the_second_pack_wears_the_landscape_that_a_new_pack_begins_with() -> None:
    for name in PICTURES:
        assert (CERAMICS / f"{name}.webp").read_bytes() == (START / f"start-{name}.webp").read_bytes()


def test_every_piece_is_there_for_both_sizes_of_glass() -> None:
    sizes = {each.name: each.size for each in built_of()}
    assert len(sizes) > 30
    for name, (width, height) in sizes.items():
        if not name.endswith("-large"):
            assert sizes[f"{name}-large"] == (2 * width, 2 * height), name


def test_nothing_waits_to_be_painted() -> None:
    known = {name: stamp for folder in LIMITS for name, stamp in stamps(folder).items()}
    stale = [name for name, painting in registered().items() if known.get(name) != digest(painting)]
    assert not stale, f"run `make art`: {', '.join(stale)}"
    assert known.keys() == registered().keys()


def test_pictures_have_the_sizes_they_are_registered_with() -> None:
    for name, painting in registered().items():
        with (painting.folder / f"{name}.webp").open("rb") as stream:
            found = measure(stream)
        assert found is not None
        assert (found.width, found.height) == painting.size, name


def test_painting_again_in_another_process_makes_the_same_bytes(tmp_path: Path) -> None:
    digests: list[dict[str, str]] = []
    running = []
    for seed in ("1", "20261"):
        command = [
            sys.executable,
            "-m",
            "assets.art",
            "--out",
            str(tmp_path / seed),
            "--draft",
            "240",
            "--only",
            *PROBES,
        ]
        environment = os.environ | {"PYTHONHASHSEED": seed}
        running.append(
            subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        )
    for process, seed in zip(running, ("1", "20261")):
        said, _ = process.communicate(timeout=600)
        assert process.returncode == 0, said.decode()
        files = [tmp_path / seed / f"{name}.webp" for name in PROBES]
        digests.append({file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files})
    assert digests[0] == digests[1]
    assert len(set(digests[0].values())) == len(PROBES)


def test_a_product_stands_free_of_the_edges_and_fills_its_picture() -> None:
    wrong = []
    for product in stills(products, "SHOWN"):
        with Image.open(MEDIA / f"{product}.webp") as picture:
            alpha = np.asarray(picture.getchannel("A").resize((150, 150), Image.Resampling.BOX))
        if max(alpha[0].max(), alpha[-1].max(), alpha[:, 0].max(), alpha[:, -1].max()) >= 16:
            wrong.append(f"{product} is cut by its picture's edge")
        covered = alpha > 230
        if max(np.ptp(np.nonzero(covered.any(axis))) for axis in (0, 1)) <= 95:
            wrong.append(f"{product} is too small to be read from afar")
    assert not wrong, "\n".join(wrong)


def test_no_two_products_look_alike() -> None:
    pictures = {}
    for product in stills(products, "SHOWN"):
        with Image.open(MEDIA / f"{product}.webp") as picture:
            pictures[product] = small(picture.convert("RGBA"))
    pairs = [(apart(pictures[a], pictures[b]), a, b) for a, b in combinations(sorted(pictures), 2)]
    nearest = min(pairs)
    assert nearest[0] > SAME, f"{nearest[1]} and {nearest[2]} differ by {nearest[0]:.3f} only"


@pytest.mark.parametrize("product", ["da-hong-pao", "jianou-shui-xian", "pucheng-da-mi"])
def test_a_copy_in_another_colour_or_mirrored_would_be_found(product: str) -> None:
    with Image.open(MEDIA / f"{product}.webp") as file:
        picture = file.convert("RGBA")
    red, green, blue, alpha = picture.split()
    copies: dict[str, Any] = {
        "in another colour": Image.merge("RGBA", (green, red, blue, alpha)),
        "mirrored": picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
        "moved aside": ImageChops.offset(picture, 18, 0),
    }
    for how, copy in copies.items():
        assert apart(small(picture), small(copy)) < SAME, how


@pytest.mark.parametrize(("folder", "limit"), LIMITS.items(), ids=lambda each: getattr(each, "name", ""))
def test_the_pictures_of_a_folder_stay_under_their_weight(folder: Path, limit: int) -> None:
    assert sum(file.stat().st_size for file in folder.iterdir()) < limit
