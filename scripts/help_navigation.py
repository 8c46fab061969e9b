"""Which pages the help has, and in which order; a hook of MkDocs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

SECTIONS = {
    "Start": {"index": "Cloud Removal", "quickstart": "Quick start"},
    "Algorithms": {
        "remove": "Remove Clouds",
        "detect": "Detect Clouds",
        "references": "Reference images",
        "simulate": "Simulate Clouds",
        "evaluate": "Evaluate Cloud Removal",
        "train": "Train your own model",
        "environment": "Environment",
        "models": "Example models",
    },
    "Background": {
        "how-it-works": "How it works",
        "trust": "How far to trust it",
        "headless": "Headless and batch",
        "batch": "Many rasters, many machines",
        "bundles": "Model bundles",
        "faq": "Questions and answers",
        "architecture": "Architecture",
        "performance": "Performance",
    },
}


def on_config(config: Any) -> Any:
    """Put the pages that exist into the navigation."""
    folder = Path(config["docs_dir"])
    config["nav"] = [
        {
            section: [
                {title: f"{name}.md"}
                for name, title in pages.items()
                if (folder / f"{name}.md").is_file()
            ]
        }
        for section, pages in SECTIONS.items()
    ]
    return config
