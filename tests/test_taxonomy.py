"""Failure modes are read from files, and a malformed file is named with the key that is wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml

from reviewer.errors import TaxonomyError
from reviewer.taxonomy import (
    BlastRadius,
    Confidence,
    Detection,
    Reversibility,
    Scale,
    Severity,
    categories,
    category_of,
    modes,
    read_mode,
)

SLUG = "timeout-removed"
GOOD = Path(modes()[SLUG].path)


def text() -> str:
    """A good mode file."""
    return GOOD.read_text(encoding="utf-8")


def row() -> dict[str, Any]:
    """The same as values."""
    return dict(yaml.safe_load(text()))


def without(key: str) -> str:
    """The file without one key."""
    return yaml.safe_dump({name: value for name, value in row().items() if name != key})


def having(**changes: Any) -> str:
    """The file with some keys changed."""
    return yaml.safe_dump({**row(), **changes})


MALFORMED: dict[str, tuple[Callable[[], str], str]] = {
    "an unknown key": (lambda: having(colour="red"), "unknown key 'colour'; known: blast_radius, category, core,"),
    "a key that is no text": (lambda: text() + "\n7: x\n", "unknown key 7"),
    **{f"no {key}": (partial(without, key), f"the key '{key}' is missing") for key in yaml.safe_load(text())},
    "another slug than the file's name": (lambda: having(slug="timeouts"), "slug and category must be the names"),
    "another category than the folder's": (lambda: having(category="access-control"), "slug and category must be"),
    "an unknown severity": (
        lambda: having(severity="urgent"),
        "severity must be one of critical, high, medium, low; found",
    ),
    "an unknown blast radius": (lambda: having(blast_radius="planet"), "blast_radius must be one of global, multi_"),
    "an unknown reversibility": (lambda: having(reversibility=None), "reversibility must be one of irreversible,"),
    "an unknown detection": (lambda: having(detection=["silent"]), "detection must be one of silent, at_rollout,"),
    "a blank text": (lambda: having(harm="  "), "harm must be text, found '  '"),
    "a number for a text": (lambda: having(title=5), "title must be text, found 5"),
    "a text for a list": (lambda: having(guidance="be careful"), "guidance must be a list, found 'be careful'"),
    "a number in a list": (lambda: having(cwe=[79]), "cwe must be text, found 79"),
    "rules that are no list": (lambda: having(rules={}), "rules must be a list, found {}"),
    "a core that is no truth value": (lambda: having(core="yes"), "core must be true or false"),
    "a list": (lambda: "- a\n- b\n", "not a mapping of keys"),
    "nothing": (lambda: "", "not a mapping of keys"),
    "broken YAML": (lambda: "slug: [a\ntitle: b", "cannot be read: "),
    "a control character": (lambda: "slug: a\x00b", "cannot be read: "),
}


@pytest.mark.parametrize(("written", "words"), MALFORMED.values(), ids=MALFORMED.keys())
def test_malformed(written: Callable[[], str], words: str, tmp_path: Path) -> None:
    path = tmp_path / GOOD.parent.name / GOOD.name
    path.parent.mkdir()
    path.write_text(written(), encoding="utf-8")
    with pytest.raises(TaxonomyError) as caught:
        read_mode(path)
    assert str(caught.value).startswith(f"{path}: {words}")


def test_a_file_that_is_not_there_or_not_utf8_is_named(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    with pytest.raises(TaxonomyError, match=r"x\.yml: cannot be read"):
        read_mode(path)
    path.write_bytes(b"slug: \xff")
    with pytest.raises(TaxonomyError, match=r"x\.yml: cannot be read"):
        read_mode(path)


def test_a_good_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / GOOD.parent.name / GOOD.name
    path.parent.mkdir()
    path.write_text(having(severity="low", core=False, cwe=["CWE-1"], title=" A title "), encoding="utf-8")
    mode = read_mode(path)
    assert (mode.slug, mode.severity, mode.core, mode.cwe) == (SLUG, Severity.LOW, False, ("CWE-1",))
    assert (mode.title, mode.path) == ("A title", str(path))


def test_there_are_twelve_categories_from_a_to_l() -> None:
    assert "".join(category.id for category in categories().values()) == "ABCDEFGHIJKL"
    assert all(category.slug == slug and category.meaning for slug, category in categories().items())


def test_every_file_is_a_mode_of_its_folder_in_category_order() -> None:
    files = sorted(GOOD.parent.parent.glob("*/*.yml"))
    assert sorted(modes()) == sorted(path.stem for path in files)
    assert [mode.category for mode in modes().values()] == sorted(
        (mode.category for mode in modes().values()), key=list(categories()).index
    )
    for path in files:
        assert modes()[path.stem].category == path.parent.name == category_of(path.stem)


def test_other_is_a_category_of_its_own() -> None:
    assert category_of("other") == category_of("no-such-mode") == "other"
    assert "other" not in modes()


SCALES: list[tuple[type[Scale], list[str]]] = [
    (Severity, ["low", "medium", "high", "critical"]),
    (Confidence, ["low", "medium", "high"]),
    (BlastRadius, ["local", "service", "multi_service", "global"]),
    (Reversibility, ["revert", "repair", "irreversible"]),
    (Detection, ["pre_merge", "at_rollout", "silent"]),
]


@pytest.mark.parametrize(("scale", "order"), SCALES, ids=[scale.__name__ for scale, _ in SCALES])
def test_scale_from_mild_to_worst(scale: type[Scale], order: list[str]) -> None:
    assert [scale(value).rank for value in order] == list(range(len(order)))
    assert {str(value) for value in scale} == set(order)
