# Two commands do everything on a fresh machine with python3 (3.11 or newer), make and git:
#   make review   install into .venv and review a bundled AI-written change
#   make test     install what the tests need and run them all
# and one more takes longer:
#   make corpus   install what the proofs need (node, go; java where it is) and prove every case
#   make inspect  install Inspect AI into .venv-inspect (some 800 MB) and run the task for it
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := build/demo

.PHONY: review test corpus inspect check format benchmark kills coverage clean
.DELETE_ON_ERROR:

review: $(VENV)/installed
	@mkdir -p build
	@$(PYTHON) evals/demo.py $(DEMO)
	@echo '$$ reviewer review --repo $(DEMO)'
	@$(BIN)/reviewer review --repo $(DEMO); code=$$?; \
	echo "exit code $$code"; \
	test $$code -eq 1 || { echo "expected exit code 1: the gate should hold this change back"; exit 1; }
	@echo
	@echo "Next, on your own repository:   $(abspath $(BIN))/reviewer review --repo PATH"
	@echo "With a model:                   $(abspath $(BIN))/reviewer review --repo PATH --model NAME [--base-url URL]"

test: $(VENV)/tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2 --dist worksteal

corpus: $(VENV)/proving
	$(BIN)/reviewer corpus check

inspect: .venv-inspect/installed
	.venv-inspect/bin/python -m pytest -n 0 tests/inspect

check: test

format: $(VENV)/tested
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

benchmark: $(VENV)/tested
	$(BIN)/python -m benchmarks

kills: $(VENV)/tested
	$(BIN)/python -m benchmarks kills

coverage: $(VENV)/tested
	$(BIN)/python -m benchmarks.coverage

clean:
	rm -rf $(VENV) .venv-inspect build dist .pytest_cache .mypy_cache .ruff_cache

$(VENV)/created:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; set PYTHON=..."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/installed: $(VENV)/created pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/tested: $(VENV)/created pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@ $(VENV)/installed

$(VENV)/proving: $(VENV)/installed pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[corpus]'
	@touch $@

.venv-inspect/installed: pyproject.toml
	$(PYTHON) -m venv .venv-inspect
	.venv-inspect/bin/python -m pip install --quiet --disable-pip-version-check '.[test,inspect]'
	@touch $@
