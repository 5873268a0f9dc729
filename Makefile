# Every target sets up what it needs. `make help` explains them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
PIP := $(BIN)/python -m pip --disable-pip-version-check
INSTALL := $(BIN)/python packaging/pip_install.py
ARGS ?=
MINUTES ?= 5
EXAMPLES ?= 200
PARTS ?=
KEY ?=
APT ?=
export LANG ?= C.UTF-8
.DEFAULT_GOAL := help
.PHONY: help setup system run test quick pages sweep storm soak reset week check format screens gallery bench fleet-bench fleet-demo art fonts translations wheel package package-test clean built

help: ## Say what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: built ## Open the kiosk on the default pack (ARGS='--fullscreen' and the like are handed on)
	@sh packaging/install_system_packages.sh $(PYTHON) display
	@$(BIN)/kiosk run $(ARGS)

test: built ## Run every test, page walks as far as they cover each choice (ARGS='-k search' and the like are handed on)
	@sh packaging/install_system_packages.sh $(PYTHON) browser
	$(BIN)/python -m pytest -n auto --dist loadgroup -m 'not exhaustive' $(ARGS)

quick: built ## The tests that tell most in under a minute: no page walks, crash loops, browsers or offices
	$(BIN)/python -m pytest -n auto --dist loadgroup -m 'not slow and not exhaustive' $(ARGS)

pages: built ## Measure every page in millimetres, every language with every size, and name every small target (ten minutes)
	$(BIN)/python -m pytest -n auto -vv tests/ui/test_pages.py tests/ui/test_pages_of_the_shop.py tests/ui/test_map.py tests/ui/test_tag_on_first_view.py tests/ui/test_list_painting.py $(ARGS)

sweep: built ## Start with every key of kiosk.toml wrong in twelve ways: a frame and a reason each time (minutes)
	$(BIN)/python -m tests.settings.sweep

storm: built ## Touch every page as no hand does, 20,000 frames each (ARGS='--seed S --page map' plays one again)
	$(BIN)/python -m tests.storm $(ARGS)

soak: built ## A monkey on one kiosk for MINUTES=5, judged by what it leaves behind, into build/soak (ARGS='--seed S' begins so again)
	$(BIN)/python -m tests.soak --minutes $(MINUTES) $(ARGS)

reset: built ## Whatever a visitor did, the reset equals the start: EXAMPLES=200 visitors, made up anew each time
	EXAMPLES=$(EXAMPLES) $(BIN)/python -m pytest -n auto tests/ui/test_reset.py $(ARGS)

week: built ## A week of staff's work in the studio, some forty deeds with their clicks and seconds, into build/week
	$(BIN)/python -m pytest tests/ui/studio/test_staff_week.py $(ARGS)

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

screens: built ## Photograph every page, language and size into build/screens, the second pack's into build/screens/second (ARGS='--language en')
	$(BIN)/kiosk screens build/screens --base-url https://origin.example $(ARGS)
	$(BIN)/kiosk publish tests/packs/ceramics --data build/second > /dev/null
	$(BIN)/kiosk screens build/screens/second --data build/second --visitor --base-url https://origin.example $(ARGS)

gallery: built ## Open every control in every state; QML files that change are read again at once
	@sh packaging/install_system_packages.sh $(PYTHON) display
	@$(BIN)/kiosk gallery $(ARGS)

bench: built ## Measure from outside, beside a bare window, bare QML and Chromium, into build/bench (ARGS='--only start,tap --rounds 3')
	@sh packaging/install_system_packages.sh $(PYTHON) bench
	$(BIN)/python -m tests.bench $(ARGS)

fleet-demo: built ## A signed release to one of three kiosks, then to all, then two attacks refused; pictures into build/fleet-demo
	@sh packaging/install_system_packages.sh $(PYTHON) fleet
	$(BIN)/python -m tests.fleet_demo $(ARGS)

fleet-bench: built ## 200 real updaters before one nginx: bytes beside rsync, and what 10,000 would ask (ARGS='--kiosks 20 --pictures 300')
	@sh packaging/install_system_packages.sh $(PYTHON) fleet
	$(BIN)/python -m tests.bench.fleet $(ARGS)

art: $(READY) ## Paint what changed into assets/pack/media and assets/pieces
	$(BIN)/python -m assets.art

fonts: $(READY) ## Cut the font subsets anew from Debian's fonts
	$(BIN)/python assets/fonts/build.py

translations: $(READY) ## Read the program's words from QML into translations/*.ts
	$(BIN)/python packaging/translations.py update

wheel: built ## Build the wheel into dist/
	$(PIP) wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

package: built $(VENV)/package ## Everything that is handed out, into dist/: wheel, sdist, folder, .deb, tarball (PARTS=wheel for one; PARTS=apt KEY=FINGERPRINT: a signed apt repository, in APT=dist/apt)
	KIOSK_APT_KEY='$(KEY)' KIOSK_APT='$(APT)' $(BIN)/python packaging/package.py $(PARTS)

package-test: package ## Install the .deb on a bare Debian 12 in a container and try it there (as root; about fifteen minutes; ARGS='--debian 13')
	@sh packaging/install_system_packages.sh $(PYTHON) machine
	sh packaging/verify_package dist/*.deb $(ARGS)

setup: $(READY) ## Make the Python environment in .venv (the targets above do it by themselves)

system: ## Look for the system's libraries; install them when root on Debian, else name the one line to type
	@sh packaging/install_system_packages.sh $(PYTHON) display

clean: ## Remove what was made, but not .venv
	rm -rf build dist kiosk/built .mypy_cache .ruff_cache

# The build runs in .venv itself: an isolated one would fetch Qt a second time.
$(READY): pyproject.toml
	@sh packaging/install_system_packages.sh $(PYTHON)
	@test -x $(BIN)/pip || $(PYTHON) -m venv --clear $(VENV)
	@$(INSTALL) '$(VENV), 1 of 2: what builds it' 'hatchling>=1.27,<2' 'editables>=0.5,<1'
	@$(INSTALL) '$(VENV), 2 of 2: the program and its tools' --no-build-isolation --editable '.[dev]'
	@touch $(READY)

$(VENV)/package: $(READY)
	@sh packaging/install_system_packages.sh $(PYTHON) package
	@$(INSTALL) 'what freezes and packs it' --no-build-isolation --editable '.[dev,package]'
	@touch $@

built: $(READY)
	@$(BIN)/python packaging/translations.py compile
	@$(BIN)/python packaging/pyside_modules.py
	@$(BIN)/python -m kiosk.publish.builtin_release assets/pack kiosk/built/store > /dev/null
