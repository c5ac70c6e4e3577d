# Every target has a line of help behind `##`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
UV_COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-annotate --no-header --upgrade
PICTURES_OF_DOCS := playground-1280-light reviews-1280-light overview-1280-light history-1280-light rule-1280-light member-360-dark \
	chat-stats-en-light chat-growth-ru-dark chat-activity-fa-light chat-top-en-dark

.DEFAULT_GOAL := help
.PHONY: help run demo test pictures fuzz storm storm-short check audit keys docs panel panel-check rollups format bench bench-short bench-scale spam-model spam-report lock clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

run: $(VENV)/run.stamp ## install what's needed and start the process
	@$(BIN)/python -m bot

demo: $(VENV)/run.stamp ## try it with a lively group, without a token or Telegram
	@$(BIN)/python -m demo

# Each worker loads all tests: without bytecode, it would compile them first.
test: $(VENV)/dev.stamp ## run the whole test suite
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest --numprocesses=3 --dist=worksteal

pictures: $(VENV)/dev.stamp ## test the panel in Chromium, save pictures of pages and figures in .pictures, and update those in docs/
	@mkdir -p .pictures
	@PICTURES=.pictures $(BIN)/python -m pytest -q --numprocesses=2 tests/panel tests/services/stats/test_guide.py
	@for name in $(PICTURES_OF_DOCS); do cp .pictures/$$name.png docs/pictures/; done

fuzz: $(VENV)/dev.stamp ## check the API against its schema with 10,000 requests by two tokens, and recount 5,000 events
	@FUZZ=1 $(BIN)/python -m pytest -q -s tests/e2e/test_schema.py tests/webapi/test_hostile_values.py \
		tests/services/stats/test_rebuild.py

storm: $(VENV)/dev.stamp ## let everything fail under load for 10 minutes, and report what came of it; SEED=N draws another storm
	@$(BIN)/python -m bench.storm $(if $(SEED),--seed $(SEED))

storm-short: $(VENV)/dev.stamp ## the same for a minute, with less load
	@$(BIN)/python -m bench.storm $(if $(SEED),--seed $(SEED)) --seconds 60 --groups 50 --members 2000 --updates 30 --calls 15 --streams 40

check: $(VENV)/dev.stamp ## lint, type-check, and check the imports
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

audit: $(VENV)/dev.stamp ## look for weak code (bandit) and vulnerable dependencies (pip-audit)
	@$(BIN)/bandit --quiet --recursive --configfile pyproject.toml bot handlers webapi services gateway storage texts models demo
	@$(BIN)/pip-audit --disable-pip --requirement requirements.lock

keys: $(VENV)/dev.stamp ## regenerate the list of text keys from the English catalogue
	@$(BIN)/python -m texts

docs: $(VENV)/dev.stamp ## regenerate docs/reference, docs/api/errors.md and events.md from the code and the catalogue
	@$(BIN)/python -m handlers.reference
	@$(BIN)/python -m webapi.reference

panel: $(VENV)/run.stamp panel/node_modules/.package-lock.json ## rebuild the panel from panel/ (needs Node 20 and npm 11)
	@cd panel && npm run --silent schema && npm run --silent build

panel-check: $(VENV)/run.stamp ## check the panel's types, words and tests, and that its build matches panel/
	@cd panel && npm ci --ignore-scripts --silent
	@./panel/scripts/check

rollups: $(VENV)/run.stamp ## recount the figures from actions and logs, even while the process runs
	@$(BIN)/python -m bot.rollups

format: $(VENV)/dev.stamp ## format the code
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: $(VENV)/dev.stamp ## measure side by side, and write docs/internals/performance.md (needs wrk)
	@$(BIN)/python -m bench

bench-short: $(VENV)/dev.stamp ## the same with few rounds, printed only
	@$(BIN)/python -m bench --short

bench-scale: $(VENV)/dev.stamp ## measure lists and statistics of large groups, and write docs/internals/scale.md
	@$(BIN)/python -m bench.scale

spam-model: $(VENV)/dev.stamp ## train the spam filter's base model from bench/spam/data
	@$(BIN)/python -m bench.spam.train

spam-report: $(VENV)/dev.stamp ## show how well the spam filter does on texts it hasn't seen; SPAM_SET=FOLDER judges your own
	@$(BIN)/python -m bench.spam.report

lock: $(VENV)/dev.stamp ## pin the newest compatible versions, with hashes
	@$(PIP) install uv
	@$(UV_COMPILE) pyproject.toml --extra embedded --output-file requirements.lock
	@$(UV_COMPILE) pyproject.toml --extra embedded --group dev --output-file requirements-dev.lock

clean: ## remove what was installed and cached; data/ stays
	@rm -rf $(VENV) panel/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

panel/node_modules/.package-lock.json: panel/package-lock.json
	@cd panel && npm ci --ignore-scripts --silent

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Groupkeeper needs Python 3.11 or later")'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.lock | $(VENV)/pyvenv.cfg
	@echo "Installing into $(VENV) ..."
	@$(PIP) install --require-hashes -r requirements.lock
	@touch $@

$(VENV)/dev.stamp: requirements-dev.lock | $(VENV)/pyvenv.cfg
	@echo "Installing the development tools into $(VENV) ..."
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@ $(VENV)/run.stamp
