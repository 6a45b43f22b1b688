"""Model names resolve to their family through gateways, deployments and fine-tunes."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from reviewer.authorship import FAMILIES, model_family

_TABLE = tomllib.loads((Path(__file__).parent / "families.toml").read_text(encoding="utf-8"))
NAMES = [(name, family) for family, row in _TABLE.items() for name in row["names"]]


def test_table_is_large() -> None:
    assert len(NAMES) >= 100
    assert {family for _, family in NAMES} == FAMILIES - {"multi"} | {"embedded"}


@pytest.mark.parametrize(("name", "family"), NAMES, ids=[name.strip() or "blank" for name, _ in NAMES])
def test_name(name: str, family: str) -> None:
    assert model_family(name) == family


@pytest.mark.parametrize(
    ("base_url", "family"),
    [
        ("https://api.anthropic.com/v1/", "anthropic"),
        ("https://api.openai.com/v1", "openai"),
        ("https://eu.api.openai.com/v1", "openai"),
        ("https://generativelanguage.googleapis.com/v1beta/openai/", "google"),
        ("https://api.mistral.ai/v1", "mistral"),
        ("https://api.deepseek.com", "deepseek"),
        ("https://api.x.ai/v1", "xai"),
        ("https://dashscope-intl.aliyuncs.com/compatible-mode/v1", "alibaba"),
        ("https://api.moonshot.cn/v1", "moonshot"),
        ("https://open.bigmodel.cn/api/paas/v4", "zhipu"),
        ("api.openai.com/v1", "openai"),
        ("HTTPS://API.OPENAI.COM:443/v1", "openai"),
        ("https://openrouter.ai/api/v1", "unknown"),
        ("https://acme.openai.azure.com/openai/v1", "unknown"),
        ("http://127.0.0.1:11434/v1", "unknown"),
        ("https://api.openai.com.evil.io/v1", "unknown"),
        ("https://notapi.openai.com.io/v1", "unknown"),
        ("https://api.openai.com@evil.io/v1", "unknown"),
        ("https://[not-an-address/v1", "unknown"),
        ("", "unknown"),
    ],
)
def test_host_speaks_when_the_name_says_nothing(base_url: str, family: str) -> None:
    assert model_family("production", base_url=base_url) == family


def test_name_beats_host() -> None:
    assert model_family("claude-sonnet-4", base_url="https://api.openai.com/v1") == "anthropic"


def test_host_does_not_settle_a_distillation() -> None:
    assert model_family("deepseek-r1-distill-qwen-7b", base_url="https://api.deepseek.com") == "unknown"


@pytest.mark.parametrize(
    ("declared", "family"),
    [
        ("deepseek", "deepseek"),
        (" OpenAI ", "openai"),
        ("x-ai", "xai"),
        ("qwen", "alibaba"),
        ("claude-sonnet-4", "anthropic"),
        ("multi", "multi"),
        ("unknown", "unknown"),
        ("embedded", "embedded"),
        ("antropic", "unknown"),
        ("deepseek-r1-distill-qwen-7b", "unknown"),
    ],
)
def test_declaration_wins(declared: str, family: str) -> None:
    assert model_family("gpt-4o", base_url="https://api.openai.com/v1", declared=declared) == family


def test_huge_name_is_read_quickly() -> None:
    assert model_family("a/" * 100_000 + "gpt-4o") == "unknown"
