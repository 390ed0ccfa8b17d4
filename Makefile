# Everything a person needs: `make help` lists it. Python 3.11 or later and make are enough.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help run demo test lint bench quality lock compose-test clean

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(VENV)/.runs ## poll config/feeds.toml, print alerts, serve http://127.0.0.1:8080
	@$(BIN)/tradewatch run

demo: $(VENV)/.runs ## the same on feeds of our own, without internet: alerts within ten seconds
	@$(BIN)/tradewatch demo

test: $(VENV)/.tests ## run every test
	@$(BIN)/pytest

lint: $(VENV)/.tests ## ruff and mypy, strict
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

bench: $(VENV)/.tests ## the whole-pipeline benchmark (see benchmarks/README.md)
	@$(BIN)/python -m benchmarks.pipeline

quality: $(VENV)/.tests ## how right the signal core is: every figure (see benchmarks/quality)
	@$(BIN)/python -m benchmarks.quality.run

compose-test: $(VENV)/.tests ## bring docker-compose.yml up for real and push one alert through it
	@$(BIN)/python tests/compose/compose_test.py

lock: $(VENV)/bin/python ## pin every dependency again, with hashes, for every supported Python
	@$(BIN)/uv --version >/dev/null 2>&1 || $(BIN)/pip install --quiet uv
	@for lock in requirements.lock requirements-dev.lock; do \
	  extra=; [ $$lock = requirements.lock ] || extra="--extra dev --constraints requirements.lock"; \
	  $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --quiet --upgrade \
	    --no-emit-index-url --no-emit-find-links --no-header --no-annotate \
	    $$extra pyproject.toml requirements-build.in --output-file $$lock || exit 1; \
	done

clean: ## remove the virtual environment and caches; data in var/ stays
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist

# A stamp newer than what it was made from means that the environment is fresh.
$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "$(PYTHON) is older than 3.11: set PYTHON to a newer one, as in make PYTHON=python3.12 run"; exit 2; }
	@echo "making the virtual environment $(VENV)"
ifdef UV
	@$(UV) venv --quiet --allow-existing --python $(PYTHON) $(VENV)
else
	@$(PYTHON) -m venv $(VENV)
endif

define install
	@echo "installing $(1) (about a minute the first time)"
	$(if $(UV),@$(UV) pip install --quiet --python $(BIN)/python --require-hashes --only-binary :all: --requirement $(1),@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: --requirement $(1))
	$(if $(UV),@$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .,@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .)
endef

$(VENV)/.runs: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(call install,requirements.lock)
	@touch $@

$(VENV)/.tests: requirements-dev.lock $(VENV)/.runs
	$(call install,requirements-dev.lock)
	@touch $@
