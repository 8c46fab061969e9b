from __future__ import annotations

from pathlib import Path

import pytest

from cloud_removal_plugin.core.errors import CloudRemovalError
from training.tables import write_table


def test_a_table_goes_between_its_marks(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("Before.\n\n<!-- t -->\nold\n<!-- /t -->\n\nAfter.\n")
    for lines in (["| a |"], ["| b |", "| c |"]):
        assert write_table(tmp_path, "page.md", "t", lines) == page
    assert page.read_text() == ("Before.\n\n<!-- t -->\n\n| b |\n| c |\n\n<!-- /t -->\n\nAfter.\n")


def test_without_the_page_a_table_is_a_file(tmp_path: Path) -> None:
    written = write_table(tmp_path / "new", "page.md", "t", ["| a |"])
    assert written == tmp_path / "new" / "t.md"
    assert written.read_text() == "| a |\n"


def test_a_page_without_marks_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("Text.\n<!-- t -->\n")
    with pytest.raises(CloudRemovalError, match="has no lines '<!-- t -->' and '<!-- /t -->'"):
        write_table(tmp_path, "page.md", "t", ["| a |"])
    assert page.read_text() == "Text.\n<!-- t -->\n"
