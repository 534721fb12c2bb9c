# One way to run each thing, the same on a laptop and in CI. What a target takes stands in the file that it names.
.PHONY: demo test build build-rust build-python build-node generate check check-rust check-python check-node \
	docs docs-rust docs-python docs-node test-rust test-python test-node interop soak bench package clean
.DEFAULT_GOAL := test

VENV := .venv
BIN := $(VENV)/bin
NODE := bindings-node
export TIDBCLOUD_EMULATOR := $(CURDIR)/target/debug/tidbcloud-emulator

demo: build
	examples/run --emulator $(TIDBCLOUD_EMULATOR) \
	  -- $(BIN)/python examples/python/main_job.py -- node examples/node/main_job.mjs -- target/debug/examples/main_job

test: build check test-rust test-python test-node

# One build of the whole workspace, tests included, so that nothing is compiled a second time with other features.
build: build-rust build-python build-node
build-rust:
	cargo build --workspace --all-targets --locked
	cargo run --quiet --package tidbcloud-codegen --locked -- conformance
build-python: build-rust $(VENV)/ready
	$(BIN)/python bindings-python/scripts/place_native.py
build-node: build-rust $(NODE)/node_modules/ready
	cd $(NODE) && npm run --silent build:native -- --built && npm run --silent build
	mkdir -p node_modules && ln -sfn ../$(NODE) node_modules/tidbcloud # where the examples' imports look

$(VENV)/ready: bindings-python/requirements-dev.txt
	python3 -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -r $<
	touch $@
# Not `npm ci`: it refuses a lock file without the linter's builds for platforms that a registry does not carry.
$(NODE)/node_modules/ready: $(NODE)/package-lock.json
	cd $(NODE) && npm install --no-save --no-audit --no-fund --loglevel=error
	touch $@

generate:
	cargo run --quiet --package tidbcloud-codegen -- write

check: check-rust check-python check-node docs
check-rust: build-rust
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked -- --deny warnings
	# The crate alone, without any service and with one: what the bindings take, and what a small program does.
	for service in "" serverless; do cargo clippy --quiet --package tidbcloud --lib --no-default-features \
	  --features "$$service" --locked -- --deny warnings || exit 1; done
	cargo run --quiet --package tidbcloud-codegen -- check
LINTED := ../tests ../examples/python ../emulator/python ../docs/reference
check-python: build-python
	$(BIN)/openapi-spec-validator api/*.yaml
	cd bindings-python && ../$(BIN)/ruff check . $(LINTED) && ../$(BIN)/ruff format --check . $(LINTED)
	cd bindings-python && ../$(BIN)/mypy && ../$(BIN)/pyright
check-node: build-node
	cd $(NODE) && npm run --silent check

# The reference of each language in its usual form, in target/docs. A warning is an error in all three.
DOCS := docs/reference
docs: docs-rust docs-python docs-node
	cp $(DOCS)/index.html target/docs/
docs-rust: build-rust
	RUSTDOCFLAGS=--deny=warnings cargo doc --package tidbcloud --package tidbcloud-emulator --no-deps --locked
	mkdir -p target/docs && ln -sfn ../doc target/docs/rust
docs-python: build-python
	rm -rf target/docs/python && $(BIN)/python $(DOCS)/python/build.py target/docs/python
docs-node: $(DOCS)/node/node_modules/ready
	cd $(DOCS)/node && node node_modules/typedoc/bin/typedoc --logLevel Warn
$(DOCS)/node/node_modules/ready: $(DOCS)/node/package-lock.json
	cd $(DOCS)/node && npm install --no-save --no-audit --no-fund --loglevel=error
	touch $@

test-rust: build-rust
	cargo test --workspace --locked
test-python: build-python
	$(BIN)/pytest --quiet -c bindings-python/pyproject.toml bindings-python/tests
	$(BIN)/pytest --quiet -c bindings-python/pyproject.toml -n 6 tests/python # they wait more than they work
test-node: build-node
	cd $(NODE) && npm test
	node --test tests/node/*.test.mjs

interop: build
	tests/interop/run
# Long, and by hand: what each part takes stands in the file.
soak: build
	tests/soak/run
bench: $(VENV)/ready $(NODE)/node_modules/ready
	benches/run
package:
	packaging/build && packaging/try

clean:
	rm -rf target $(VENV) dist $(NODE)/node_modules $(NODE)/dist $(DOCS)/node/node_modules
