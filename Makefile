# Two commands matter: `make demo` shows the product, `make test` proves it.
PYTHON ?= python3.11
BIN := .venv/bin

.PHONY: setup dev demo demo-stop test check bench api-check fuzz lock format clean

setup: .venv/.setup

.venv/.setup: requirements.lock pyproject.toml
	@echo "Setting up .venv (first time: about a minute)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

dev: .venv/.dev

.venv/.dev: .venv/.setup requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

demo: setup
	@$(BIN)/eurazpol demo $(if $(EXIT),--exit)

demo-stop: setup
	@$(BIN)/eurazpol demo --stop

test: dev
	@$(BIN)/python -m tests.run

check: dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/python -m tests.typecheck

bench: dev
	@$(BIN)/python -m benchmarks

api-check: dev
	@$(BIN)/python -m tests.api.fuzz

fuzz: dev
	@$(BIN)/python -m fuzz

format: dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock:
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet pyproject.toml --universal --generate-hashes --no-header --no-annotate -p 3.11 -o requirements.lock
	$(BIN)/uv pip compile --quiet pyproject.toml --group dev --universal --generate-hashes --no-header --no-annotate -p 3.11 -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf .venv var build dist
