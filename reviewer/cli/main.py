"""The `reviewer` command: its subcommands by name, and every error turned into an exit code."""

from __future__ import annotations

import contextlib
import traceback
from collections.abc import Sequence

import click

from reviewer.cli.lazy import LazyGroup
from reviewer.cli.streams import silence_stdout
from reviewer.errors import ReviewerError
from reviewer.version import VERSION

USAGE, BROKEN, INTERRUPTED = 2, 3, 130

COMMANDS = {
    "review": ("reviewer.cli.review", "Review a change and gate it."),
    "plan": ("reviewer.cli.plan", "Show windows, tokens, requests and cost; send nothing."),
    "eval": ("reviewer.cli.eval", "Measure reviewers on labelled changes and compare them."),
    "corpus": ("reviewer.cli.corpus", "Check and count labelled changes, and make more of them."),
    "modes": ("reviewer.cli.modes", "List the failure modes, or show one mode's manual."),
    "schema": ("reviewer.cli.schema", "Print a JSON Schema."),
    "models": ("reviewer.cli.models", "Check an endpoint."),
    "init": ("reviewer.cli.init", "Write a commented configuration."),
}


@click.group(cls=LazyGroup, lazy=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="reviewer")
def cli() -> None:
    """A second opinion on changes that AI tools wrote.

    Exit codes: 0 pass, 1 held back, 2 wrong input, 3 not all of the change could be reviewed, 130 interrupted.
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    try:
        code = cli.main(
            args=None if arguments is None else list(arguments), prog_name="reviewer", standalone_mode=False
        )
        return code if isinstance(code, int) else 0
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return USAGE
    except click.ClickException as error:
        return fail(_usage(error))
    except ReviewerError as error:
        return fail(str(error))
    except (KeyboardInterrupt, click.Abort):
        click.echo("reviewer: interrupted", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        silence_stdout()
        return 0
    except OSError as error:
        silence_stdout()
        return fail(str(error))
    except Exception:  # noqa: BLE001 - a bug must look like neither a pass nor a gate that holds back
        traceback.print_exc()
        click.echo("reviewer: internal error, nothing was decided; please report the lines above", err=True)
        return BROKEN


def fail(message: str) -> int:
    """Say what is wrong in one line on standard error."""
    from reviewer.patch import visible

    with contextlib.suppress(OSError):
        click.echo(f"reviewer: error: {visible(' '.join(message.split()))}", err=True)
    return USAGE


def _usage(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    hint = f" (see `{context.command_path} --help`)" if context is not None else ""
    return error.format_message() + hint
