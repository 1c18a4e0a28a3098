# The front door. Each target is one line that calls the command line tool; `make` alone lists them.
# Pass on: ARGS="…" (any option), TODAY=2026-11-01 (the date to work with), DATA=… (pages to bench on), PYTHON=… (for set-up).

ARGS =
CHANNEL = preview
DATA =
TODAY =
UV = uv

python = .venv/bin/python
run = @$(python) -m pipeline
options = $(if $(TODAY),--today '$(TODAY)') $(ARGS)

# A run is the same in every shell: settings meant for some other Python are put aside.
unexport PYTHONHOME PYTHONPATH PYTHONSAFEPATH PYTHONINSPECT PYTHONOPTIMIZE PYTHONWARNINGS
unexport PYTHONDONTWRITEBYTECODE PYTHONIOENCODING PYTHONDEVMODE PYTHONPROFILEIMPORTTIME
unexport PYTEST_ADDOPTS PYTEST_PLUGINS VIRTUAL_ENV
export PYTHONUTF8 := 1
# Compiled Python is kept with the set-up, not among the sources.
export PYTHONPYCACHEPREFIX := $(CURDIR)/.venv/bytecode

.PHONY: help check watch fix guide test update publish parse score terms extract verify baseline cases lint lock
.PHONY: bench bench-parse bench-source bench-reading bench-sentences bench-speed bench-check clean
.SUFFIXES:

help: # with no target: list them, without setting anything up
	@awk -F ': .*## ' '/^[a-z-]+: .*## /{printf "make %-15s %s\n", $$1, $$2}' Makefile

check: .venv/core ## check every page and translation; writes reports/ and dist/preview/
	$(run) check $(options)

watch: .venv/core ## check anew as a file is saved; ARGS=hay-fever for one page
	$(run) watch $(options)

fix: .venv/core ## show the fixes that cannot change what a page says; ARGS=--write makes them
	$(run) fix $(options)

guide: .venv/core ## write a page for each rule, in reports/guide/
	$(run) guide $(options)

test: .venv/dev ## run the tests, on all cores
	@$(python) -m pytest -n auto --dist loadfile $(ARGS)

update: .venv/core ## bring the catalogues in locales/ up to date with the pages
	$(run) update $(options)

publish: .venv/core ## make the bundles: CHANNEL=preview, or CHANNEL=live for what is approved
	$(run) publish --channel $(CHANNEL) $(options)

parse: .venv/core ## look between: the parts of each page, in reports/
	$(run) parse $(options)

score: .venv/core ## look between: how hard each section is to read
	$(run) score $(options)

terms: .venv/core ## look between: the medical terms that were found
	$(run) terms $(options)

extract: .venv/core ## look between: the strings that translators get
	$(run) extract $(options)

verify: .venv/core ## look between: the translations against their source
	$(run) verify $(options)

baseline: .venv/core ## accept today's findings: ARGS='--reason "…" --until 2027-06-30'
	$(run) baseline $(options)

cases: .venv/dev ## write the golden cases of the tests anew; read the diff before you commit it
	@PLAINLEAF_CASES=rewrite $(python) -m pytest $(ARGS)

lint: .venv/dev ## style, types, and which module may import which
	@$(python) -m ruff check --quiet .
	@$(python) -m ruff format --check --quiet .
	@$(python) -m mypy
	@$(python) -c 'from importlinter.cli import lint_imports_command as lint; lint()' --cache-dir .plainleaf/imports

lock: ## pin the newest versions of every package, with hashes (needs uv)
	@$(UV) pip compile $(pin) --output-file requirements.lock requirements.in
	@$(UV) pip compile $(pin) --output-file requirements-dev.lock requirements-dev.in
	@$(UV) pip compile $(pin) --output-file requirements-bench.lock requirements-bench.in

bench: .venv/dev ## what a check costs when nothing has changed
	@$(python) bench/unchanged.py $(ARGS)

bench-parse: .venv/bench ## how well pages are read, beside other tools: DATA=<folder> with inputs/, keys/ and score.py
	@$(python) -m bench.parse '$(DATA)' $(ARGS)

bench-source: .venv/dev ## how many of a real page's faults are found, and false alarms: DATA=<folder of other pages>, if any
	@$(python) -m bench.source '$(DATA)' $(ARGS)

bench-reading: .venv/core ## how well the reading score foretells people's ratings: DATA=<folder> with score.py
	@$(python) -m bench.reading '$(DATA)' $(ARGS)

bench-sentences: .venv/bench ## where sentences end, beside other tools
	@$(python) -m bench.sentences $(ARGS)

bench-speed: .venv/bench ## how fast pages are read, beside other tools: DATA=<folder> with inputs/
	@$(python) -m bench.reading_speed '$(DATA)' $(ARGS)

bench-check: .venv/bench ## how fast a page is checked: DATA=<pages.jsonl or folder of pages>, and ARGS=--rules for each rule
	@$(python) -m bench.check_speed '$(DATA)' $(ARGS)

clean: ## take away reports, bundles and everything remembered; the set-up in .venv stays
	@rm -rf dist .plainleaf
	@[ ! -d reports ] || find reports -mindepth 1 ! -name README.md -delete

pin = --quiet --upgrade --universal --python-version 3.11 --no-build --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock'

# Set-up. A stamp newer than its lock says that all is there, and then no process is started to look.
# The interpreter is a prerequisite so that one that was removed since is noticed.
.venv/core: requirements.lock .venv/bin/python $(if $(filter command%,$(origin PYTHON)),renew)
	@sh setup/start.sh core

.venv/dev: requirements-dev.lock .venv/core
	@sh setup/start.sh dev

.venv/bench: requirements-bench.lock .venv/core
	@sh setup/start.sh bench

.PHONY: renew
renew .venv/bin/python Makefile requirements.lock requirements-dev.lock requirements-bench.lock: ;
