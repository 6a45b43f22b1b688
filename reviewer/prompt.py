"""The request for one window: templates filled in, with a fingerprint and an id that the change cannot know."""

from __future__ import annotations

import functools
import hashlib
import itertools
from dataclasses import dataclass, replace
from pathlib import Path
from string import Template

from reviewer.errors import ReviewerError, UsageError
from reviewer.patch import visible
from reviewer.protocol import Message
from reviewer.taxonomy import modes
from reviewer.tokens import TokenCounter
from reviewer.verdict.schema import response_format_text
from reviewer.window import Window, render_sections

NAMES = ("system.md", "user.md", "repair.md")
TASK = "task.md"
"""The template of what the author was asked to do; part of a prompt only where it is shown."""
_MESSAGE_TOKENS = 16
"""Bound of what chat formats add around two messages (OpenAI: 3 a message and 3 for the reply)."""
_MARGIN = 50
"""The part of a request that a window leaves free is one in so many."""
_LONGEST_TASK = 8_000
"""Characters of a task that are shown."""
_SMALLEST_BODY = 500
"""Tokens below which a window is not worth its instructions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """The templates with everything filled in that does not depend on the window."""

    name: str
    """How the report calls it."""
    system: str
    user: Template
    repair: Template
    sha256: str
    """Fingerprint over all templates and the list of modes."""
    task: str = ""
    """What the author was asked to do, as it is shown; empty where nothing is."""


@functools.cache
def load_prompt() -> Prompt:
    """The built-in prompt."""
    texts = {name: _read(name) for name in NAMES}
    lines = "\n".join(f"- {mode.slug}: {mode.prompt}" for mode in modes().values())
    digest = hashlib.sha256()
    for part in (*texts.values(), lines):
        digest.update(part.encode() + b"\0")
    return Prompt(
        name="default",
        system=Template(texts["system.md"]).substitute(modes=lines),
        user=Template(texts["user.md"]),
        repair=Template(texts["repair.md"]),
        sha256=digest.hexdigest(),
    )


def with_task(prompt: Prompt, text: str) -> Prompt:
    """The prompt that shows what the author was asked to do as untrusted data; it has a fingerprint of its own."""
    shown = "\n".join(visible(line) for line in text.strip().splitlines())
    if len(shown) > _LONGEST_TASK:
        shown = f"{shown[:_LONGEST_TASK]}\n(cut here)"
    digest = hashlib.sha256(f"{prompt.sha256}\0{_read(TASK)}".encode()).hexdigest()
    return replace(prompt, name=f"{prompt.name}+task", sha256=digest, task=shown or "(nothing was said)")


def prompts_folder() -> Path:
    """Where the templates are: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parent
    for folder in (package / "prompts", package.parent / "prompts"):
        if folder.is_dir():
            return folder
    raise ReviewerError(f"{package}: the prompts are missing; reinstall second-opinion-reviewer")


@functools.cache
def _read(name: str) -> str:
    return (prompts_folder() / name).read_text(encoding="utf-8")


def build_messages(window: Window, prompt: Prompt) -> tuple[str, tuple[Message, ...]]:
    """The window's id and the messages that ask about it."""
    body = render_sections(window.sections)
    window_id = f"w-{_digest('id', body, prompt)}"
    text = prompt.user.substitute(
        window_id=window_id, nonce=_digest("nonce", body, prompt), body=body.removesuffix("\n")
    )
    if prompt.task:
        first, end, rest = text.partition("\n")
        block = Template(_read(TASK)).substitute(nonce=_digest("task", body, prompt), task=prompt.task)
        text = first + end + block + rest
    return window_id, (Message(role="system", content=prompt.system), Message(role="user", content=text))


def window_id(window: Window, prompt: Prompt) -> str:
    """The id alone, for reviewers that need no messages."""
    return f"w-{_digest('id', render_sections(window.sections), prompt)}"


def repair_messages(
    messages: tuple[Message, ...], reply: str, errors: list[str], identifier: str, prompt: Prompt
) -> tuple[Message, ...]:
    """The conversation with the bad answer and what was wrong with it."""
    listed = "\n".join(f"- {error}" for error in errors)
    text = prompt.repair.substitute(errors=listed, window_id=identifier)
    return (*messages, Message(role="assistant", content=reply), Message(role="user", content=text))


def request_tokens(messages: tuple[Message, ...], counter: TokenCounter) -> int:
    """Tokens of a whole rendered request: messages, schema on the wire, and the chat format around them."""
    system, *others = messages
    same = _tokens_once(system.content, counter) + _tokens_once(response_format_text(), counter)
    text = sum(counter.count(message.content) for message in others)
    return same + text + _MESSAGE_TOKENS + 8 * max(0, len(messages) - 2)


@functools.lru_cache(maxsize=32)
def _tokens_once(text: str, counter: TokenCounter) -> int:
    """Tokens of a text that every request carries."""
    return counter.count(text)


@functools.lru_cache(maxsize=32)
def body_budget(window_tokens: int, prompt: Prompt, counter: TokenCounter) -> int:
    """Tokens left for a window's body; UsageError that names the smallest size when nothing is left."""
    identifier, messages = build_messages(Window(sections=(), tokens=0), prompt)
    overhead = request_tokens(repair_messages(messages, "(empty)", [], identifier, prompt), counter)
    room = _room(window_tokens, overhead)
    if room < _SMALLEST_BODY:
        sizes = itertools.count(overhead + _SMALLEST_BODY)
        smallest = next(size for size in sizes if _room(size, overhead) >= _SMALLEST_BODY)
        raise UsageError(
            f"--window-tokens {window_tokens} is too small: the instructions alone take {overhead} tokens"
            f" ({counter.name}); the smallest size is {smallest}"
        )
    return room


def _room(window_tokens: int, overhead: int) -> int:
    """Tokens beside the instructions, less a margin: to name errors in a repair, and for what counting misses."""
    return window_tokens - overhead - window_tokens // _MARGIN


def _digest(purpose: str, body: str, prompt: Prompt) -> str:
    parts = (purpose, prompt.sha256, body, *([prompt.task] if prompt.task else []))
    data = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:16]
