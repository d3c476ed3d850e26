# The front door. Every target sets up what it needs in .venv first and is quick the second time.

PYTHON ?= python3
WORKERS ?= 2
ARGS ?=
BENCH ?= tests/benchmarks
VENV := .venv/bin
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.DEFAULT_GOAL := help
.PHONY: help run test screenshots build torture bench strings clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Open the app (ARGS="--workspace FILE"); without a display, play the sample review into build/demo
	@$(PYTHON) packaging/setup_env.py run
	@$(VENV)/python packaging/run.py $(ARGS)

test: ## Lint, type check, import rules and all tests, without a display
	@$(PYTHON) packaging/setup_env.py dev
	$(VENV)/ruff format --check .
	$(VENV)/ruff check .
	$(VENV)/mypy
	$(VENV)/mypy packaging
	$(VENV)/lint-imports
	$(OFFSCREEN) $(VENV)/python -m pytest -n $(WORKERS)

screenshots: ## Every main view in light and dark as pictures in build/screenshots
	@$(PYTHON) packaging/setup_env.py run
	$(OFFSCREEN) $(VENV)/python -m wa_desktop screenshots build/screenshots

build: ## A one-folder program in dist/wa-desktop, tested by its own self-test
	@$(PYTHON) packaging/setup_env.py build
	$(VENV)/python packaging/build_app.py

torture: ## The long tests that `make test` leaves out
	@$(PYTHON) packaging/setup_env.py dev
	$(OFFSCREEN) $(VENV)/python -m pytest -m torture

bench: ## How long every action takes on 10 to 1,000 workloads, as a table (WA_BENCH_SIZES="10,10000")
	@$(PYTHON) packaging/setup_env.py dev
	$(OFFSCREEN) $(VENV)/python -m pytest -m benchmark $(BENCH)

strings: ## Gather every translatable sentence into resources/i18n/wa_desktop_template.ts
	@$(PYTHON) packaging/setup_env.py dev
	$(VENV)/python packaging/strings.py

clean: ## Remove what the other targets made, except .venv
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
