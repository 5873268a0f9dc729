# Every target sets up what it needs. `make help` explains them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
ARGS ?=
export LANG ?= C.UTF-8
.DEFAULT_GOAL := help
.PHONY: help setup system run test check format screens gallery bench art fonts translations wheel clean built

help: ## Say what each target does
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

system: ## Look for the system's libraries; install them when root on Debian, else name the one line to type
	@sh packaging/system.sh $(PYTHON)

setup: $(READY) ## Make the Python environment in .venv

$(READY): pyproject.toml
	@sh packaging/system.sh $(PYTHON)
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(READY)

built: $(READY)
	@$(BIN)/python packaging/translations.py compile
	@$(BIN)/python -m kiosk.publish.builtin assets/pack kiosk/built/store > /dev/null

run: built ## Open the kiosk on the default pack (ARGS='--fullscreen' and the like are handed on)
	$(BIN)/kiosk run $(ARGS)

test: built ## Run every test
	$(BIN)/python -m pytest $(ARGS)

check: built ## Lint, types, QML, formatting, translations, import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python packaging/lint_qml.py lint
	$(BIN)/python packaging/lint_qml.py check-format
	$(BIN)/python packaging/translations.py check
	$(BIN)/python -m pytest tests/test_imports.py

format: $(READY) ## Format Python and QML
	$(BIN)/ruff check --fix --select I .
	$(BIN)/ruff format .
	$(BIN)/python packaging/lint_qml.py format

screens: built ## Photograph every page, language and orientation into build/screens (ARGS='--language en')
	$(BIN)/kiosk screens build/screens --base-url https://origin.example $(ARGS)

gallery: built ## Open every control in every state; QML files that change are read again at once
	$(BIN)/kiosk gallery

bench: built ## Measure: start, pages, memory, publishing (reported, never asserted)
	$(BIN)/python -m tests.bench

art: $(READY) ## Paint what changed into assets/pack/media
	$(BIN)/python -m assets.art

fonts: $(READY) ## Cut the font subsets anew from Debian's fonts
	$(BIN)/python assets/fonts/build.py

translations: $(READY) ## Read the program's words from QML into translations/*.ts
	$(BIN)/python packaging/translations.py update

wheel: built ## Build the wheel into dist/
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

clean: ## Remove what was made, but not .venv
	rm -rf build dist kiosk/built
