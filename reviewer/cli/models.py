"""`reviewer models`."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

import click

from reviewer.ask import Answer, Asker
from reviewer.cli.streams import say
from reviewer.config import models_of, project_settings
from reviewer.errors import ContextLengthError
from reviewer.models import OpenAIModel
from reviewer.patch import parse_patch
from reviewer.prompt import build_messages, load_prompt, request_tokens
from reviewer.protocol import Request
from reviewer.tokens import counter_for
from reviewer.verdict import verdict_schema
from reviewer.window import split_windows

_SAMPLE = """\
diff --git a/greeting.py b/greeting.py
--- a/greeting.py
+++ b/greeting.py
@@ -1,2 +1,2 @@
 def greeting(name: str) -> str:
-    return "Hello " + name
+    return f"Hello {name}"
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Check:
    """What one small request showed."""

    answer: Answer
    seconds: float
    tokens: int
    counter: str


@click.group(help="Check an endpoint.")
def command() -> None:
    """Commands about models."""


@command.command(help="Send one small request: does the endpoint answer, in which form, does it honour the schema.")
@click.argument("name")
@click.option("--base-url", metavar="URL", help="OpenAI-compatible endpoint.")
@click.option("--timeout", metavar="SECONDS", help="Wall clock of the request.")
@click.option("--config", metavar="FILE", envvar="REVIEWER_CONFIG", help="Configuration file with the model's table.")
def check(name: str, base_url: str | None, timeout: str | None, config: str | None) -> int:
    """Check one model by name."""
    models = models_of(project_settings({"model": [name], "base_url": base_url, "timeout": timeout}, config))
    if not models:
        click.echo("embedded: runs here, needs no endpoint")
        return 0
    checked = asyncio.run(_ask(models[0]))
    say(_text(models[0], checked))
    return 0 if checked.answer.status == "reviewed" else 3


async def _ask(model: OpenAIModel) -> _Check:
    """Put the sample change to the model."""
    prompt, counter = load_prompt(), counter_for(model.model)
    window = split_windows(parse_patch(_SAMPLE), counter=counter)[0]
    identifier, messages = build_messages(window, prompt)
    tokens = request_tokens(messages, counter)
    request = Request(
        window=window, window_id=identifier, messages=messages, schema=verdict_schema(), input_tokens=tokens
    )
    started = time.monotonic()
    try:
        answer = await Asker(model=model, prompt=prompt, counter=counter).ask(request)
    except ContextLengthError as error:
        answer = Answer(model=model.name, status="failed", kind=error.kind, reason=str(error))
    finally:
        await model.aclose()
    return _Check(answer=answer, seconds=time.monotonic() - started, tokens=tokens, counter=counter.name)


def _text(model: OpenAIModel, checked: _Check) -> str:
    answer = checked.answer
    lines = [
        f"model      {model.model} at {model.endpoint_host} (family {model.family})",
        f"request    {checked.tokens} tokens by {checked.counter}; {checked.seconds:.1f} s",
    ]
    if model.response_mode is not None:
        fallback = "" if model.response_mode == "json_schema" else " (fallback: the endpoint rejects what is stricter)"
        lines.append(f"form       {model.response_mode}{fallback}")
    if answer.status == "failed":
        lines.append(f"verdict    none: {answer.kind}: {answer.reason}")
    else:
        word = answer.verdict.word if answer.verdict else ""
        honoured = "no: valid only after a repair request" if answer.repaired else "yes"
        lines += [f"schema     honoured: {honoured}", f"verdict    {word}"]
    return "\n".join(lines)
