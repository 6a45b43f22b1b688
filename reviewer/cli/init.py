"""`reviewer init`."""

from __future__ import annotations

from pathlib import Path

import click

from reviewer.errors import UsageError

CONFIG = """\
# Configuration of `reviewer`. For a branch or range it is read from the merge base, not from the change under review.
# Every line below shows a default or an example; remove the # to set it.

# model = ["gpt-4.1"]              # ask these models beside the embedded reviewer; repeat for a panel
# base_url = "http://localhost:8000/v1"
# window_tokens = 16000            # largest rendered request, instructions included
# concurrency = 8                  # requests under way at once at an endpoint
# timeout = 120                    # seconds, wall clock, one request
# deadline = 900                   # seconds, wall clock, whole review
# max_requests = 200               # hard caps: what is not reviewed because of them makes the review inconclusive
# max_input_tokens = 2000000
# max_cost = 2.50                  # USD; needs price_in and price_out below
# fail_on = "high"                 # hold back on any finding of this severity or above, on top of the gate
# exclude = ["vendor/**"]          # listed in the report, and not reviewed counts as inconclusive: see [gate]
# approvers = ["alice"]            # who may satisfy needs_approval, beside CODEOWNERS
# on_inconclusive = "fail"         # "pass" turns an outage into exit code 0, and the report says so

# [gate]                           # outcome per row: pass warn inconclusive needs_approval block
# not_independent = "needs_approval"
# independence_unverified = "pass"
# excluded = "inconclusive"

# [models."gpt-4.1"]
# base_url = "https://api.openai.com/v1"
# api_key_env = "OPENAI_API_KEY"
# context_tokens = 1000000
# price_in = 2.0                   # USD per million tokens
# price_out = 8.0

# [[waivers]]
# fingerprint = "0123456789abcdef" # from the report
# reason = "why people accept it"
"""
GITHUB = """\
name: second opinion
on: pull_request
permissions:
  contents: read
  security-events: write
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - run: pip install second-opinion-reviewer
      - run: reviewer review "origin/$BASE...HEAD" --report text --report sarif=reviewer.sarif
        env:
          BASE: ${{ github.base_ref }}
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with:
          sarif_file: reviewer.sarif
"""
GITLAB = """\
second opinion:
  image: python:3.12
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: "0"
  script:
    - pip install second-opinion-reviewer
    - reviewer review "origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME...HEAD" --report text --report gitlab=reviewer.json
  artifacts:
    when: always
    reports:
      codequality: reviewer.json
"""
PRE_COMMIT = """\
repos:
  - repo: local
    hooks:
      - id: reviewer
        name: second opinion on what is staged
        entry: reviewer review --staged --quiet
        language: python
        additional_dependencies: [second-opinion-reviewer]
        pass_filenames: false
        always_run: true
"""
SNIPPETS = {
    "github": (".github/workflows/second-opinion.yml", GITHUB),
    "gitlab": (".gitlab-ci.second-opinion.yml", GITLAB),
    "pre-commit": (".pre-commit-config.yaml", PRE_COMMIT),
}


@click.command(help="Write a commented reviewer.toml; with --with also a CI or pre-commit snippet.")
@click.option("--with", "extras", type=click.Choice(list(SNIPPETS)), multiple=True, help="A snippet to write as well.")
@click.option("--repo", metavar="DIR", default=".", help="Where to write.")
def command(extras: tuple[str, ...], repo: str) -> int:
    """Write a configuration and snippets; nothing that exists is overwritten."""
    folder = Path(repo)
    wanted = [("reviewer.toml", CONFIG), *(SNIPPETS[name] for name in extras)]
    if not folder.is_dir():
        raise UsageError(f"{repo}: no such folder")
    for name, _ in wanted:
        if (folder / name).exists():
            raise UsageError(f"{folder / name} exists already; nothing was written")
    for name, text in wanted:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
        click.echo(f"wrote {folder / name}")
    click.echo("it counts for changes that branch off after it is committed; until then: --config reviewer.toml")
    return 0
