SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup demo test fuzz bench figures lint format docs screenshots translations package scan clean

python := .venv/bin/python
plugin := cloud_removal_plugin
held_out := build/training/bundled/without-4-lazio/bundles/g-r-nir
csmask := $(if $(wildcard build/csmask/bin/python),--csmask build/csmask/bin/python)
typed := $(wildcard $(addprefix $(plugin)/,core networks batch jobs.py worker.py) training)

export QT_QPA_PLATFORM ?= offscreen
export XDG_RUNTIME_DIR := $(CURDIR)/build/runtime
export KERAS_BACKEND := tensorflow
export KERAS_HOME := $(CURDIR)/build/keras
export TF_CPP_MIN_LOG_LEVEL ?= 2

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1|\2/' | awk -F'|' '{printf "  make %-12s %s\n", $$1, $$2}'

setup:  ## install QGIS (apt) and the locked packages (.venv); does nothing when they are there
	@scripts/setup
	@mkdir -p -m 700 build/runtime

demo: setup  ## take simulated clouds off a real Sentinel-2 clip; INPUT=my.tif: off your own raster
	@$(python) -m scripts.demo $(if $(INPUT),--input "$(INPUT)") $(ARGS)

test: setup  ## run all tests; ARGS="-k tiling" passes options on to pytest
	@# Why without QGIS's clearing up: tests/ending.py.
	@$(python) -m pytest --qgis_disable_exit $(ARGS)

fuzz: setup  ## try 2,000 malformed inputs, each a seed; ARGS="--first 5000 --count 100"
	@$(python) -m tests.robustness.fuzz $(ARGS)

bench: setup  ## measure the speed, as ratios, into build/bench.json; ARGS="--quick" to try it out
	@$(python) -m scripts.bench $(ARGS)

# The models that did not see a fold have to be there: python -m training folds bundled.
figures: setup  ## after new bundles: every table, picture and golden array anew, but for make bench
	$(python) -m tests.core.test_golden
	$(python) -m training evaluate bundled
	for recipe in bundled-base bundled; do cp build/training/$$recipe/{history.csv,log.txt} training/logs/$$recipe/ || exit 1; done
	$(python) -m training report bundled
	$(python) -m training confidence --bundle $(held_out) --update --write docs
	$(python) -m training methods --bundle $(held_out) --write docs
	$(python) -m training detection $(csmask) --write docs
	$(python) -m scripts.bench.bars --write docs
	$(python) -m scripts.demo --picture docs/images/demo.png
	$(python) -m scripts.kinds docs/images/kinds.png
	$(python) -m scripts.stages
	$(python) -m scripts.screenshots

lint: setup  ## ruff, mypy, bandit, the contract of the floors, readiness for Qt 6
	$(python) -m ruff check .
	$(python) -m ruff format --check .
	$(python) -m mypy $(typed)
	$(python) -m bandit --quiet --configfile pyproject.toml --recursive $(plugin)
	$(python) .venv/bin/lint-imports --no-logo
	$(python) -m scripts.qt6_ready

format: setup  ## let ruff mend and format the code
	$(python) -m ruff check --fix .
	$(python) -m ruff format .

docs: setup  ## render the help pages to build/help
	$(python) -m mkdocs build --quiet --strict

screenshots: setup  ## take the pictures of the quick start in a QGIS under Xvfb
	$(python) -m scripts.screenshots

translations: setup  ## put new texts into i18n/*.ts and list what is not translated
	$(python) -m scripts.translations update
	$(python) -m scripts.translations missing

package: setup  ## write dist/cloud_removal_plugin-VERSION.zip
	$(python) -m scripts.package

scan: package  ## scan the package as QGIS's plugin repository does
	$(python) -m scripts.scan

clean:  ## delete what the targets made, .venv included; build/training is kept
	if [ -d build ]; then find build -mindepth 1 -maxdepth 1 ! -name training -exec rm -rf {} +; fi
	rm -rf dist .venv .qgis-settings .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
