"""The default pack with thousands of generated products beside its own, published once and reused by later runs.

The generated products bear the names and pictures of the default ones, so that search finds much and pictures are few.
"""

from __future__ import annotations

import hashlib
import shutil
import tomllib
from pathlib import Path

from kiosk import resources
from kiosk.publish.builtin_release import fingerprint
from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.release.store import Store

DEFAULT = Path(__file__).parents[2] / "assets" / "pack"
PRODUCTS = 10_000
SHARE_OF_TEA = 2
"""One in so many generated products stands in the zone of tea: 5,000 of 10,000 for the fling."""


def write(folder: Path, products: int) -> Path:
    """Copy the default pack into `folder` and fill it up to `products` products; returns the folder."""
    shutil.copytree(DEFAULT, folder)
    models = [tomllib.loads(file.read_text("utf-8")) for file in sorted((DEFAULT / "products").glob("*.toml"))]
    teas = [model for model in models if model["zone"] == "tea"]
    others = [model for model in models if model["zone"] != "tea"]
    for at in range(products - len(models)):
        kin = teas if at % SHARE_OF_TEA else others
        model = kin[at // SHARE_OF_TEA % len(kin)]
        (folder / "products" / f"n{at:05}.toml").write_text(_text(model, at), "utf-8")
    return folder


def _text(model: dict[str, object], at: int) -> str:
    name, summary, pictures = model["name"], model["summary"], model["pictures"]
    assert isinstance(name, dict)
    assert isinstance(summary, dict)
    assert isinstance(pictures, list)
    lines = [f'{key} = "{model[key]}"' for key in ("zone", "place", "category")]
    lines += [f"order = {1000 + at}", "", "[[pictures]]", f'file = "{pictures[0]["file"]}"', "", "[name]"]
    lines += [f'zh-CN = "{name["zh-CN"]}{at}号"', f'en = "{name["en"]} no. {at}"', "", "[summary]"]
    lines += [f'zh-CN = "{summary["zh-CN"]}"', f'en = "{summary["en"]}"', ""]
    if "use" in model:
        use = model["use"]
        assert isinstance(use, dict)
        if use["kind"] == "liquor":
            lines.insert(4, f"compliance = {model['compliance']}".replace("'", '"'))
    return "\n".join(lines)


def published(cache: Path, products: int = PRODUCTS) -> Path:
    """The store of a published pack of `products` products, under `cache`; made anew when the program changed.

    Raises ValueError when the pack is refused.
    """
    made_from = hashlib.sha256(f"{fingerprint(DEFAULT)} {Path(__file__).read_text('utf-8')}".encode()).hexdigest()
    store, stamp = cache / f"store-{products}", cache / f"store-{products}.made-from"
    if stamp.is_file() and stamp.read_text("ascii") == made_from:
        return store
    pack = cache / f"pack-{products}"
    for old in (store, pack):
        shutil.rmtree(old, ignore_errors=True)
    cache.mkdir(parents=True, exist_ok=True)
    made = compile_pack(write(pack, products), Store(store), PublishOptions(reuse_from=(resources.builtin_store(),)))
    if not made.id:
        raise ValueError("; ".join(finding.what_en for finding in made.findings if finding.severity == "error"))
    shutil.rmtree(pack)
    Store(store).open(made.id).close()
    stamp.write_text(made_from, "ascii")
    return store
