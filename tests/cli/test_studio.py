"""kiosk studio on the command line: what is no pack is told, and without a pack the program's own is not opened."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from kiosk.cli.studio import studio


def test_a_zip_and_a_folder_without_a_pack_are_told_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK")
    for given, said in ((tmp_path / "x.zip", "压缩包"), (tmp_path, "没有 pack.toml")):
        ran = CliRunner().invoke(studio, [str(given)])
        assert ran.exit_code == 1
        assert said in ran.output
