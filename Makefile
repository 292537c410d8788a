# Debian packages the tests compare with; make test installs what is missing.
ORACLES = poppler-utils qpdf libreoffice-calc-nogui chromium fonts-liberation2
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
FUZZTIME = 20s

.PHONY: build test lint oracles golden bench fuzz

build:
	go build -o vanban ./cmd/vanban

test: oracles lint
	VANBAN_ORACLES=1 go test ./...

lint:
	@bad=$$(gofmt -l .); [ -z "$$bad" ] || { echo "gofmt: $$bad"; exit 1; }
	go vet ./...
	go run $(STATICCHECK) ./...

oracles:
	@missing=$$(for p in $(ORACLES); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done); \
	[ -z "$$missing" ] || { sudo=$$(command -v sudo || true); \
	$$sudo apt-get update -q && $$sudo apt-get install -qy --no-install-recommends $$missing; }

golden:
	UPDATE=1 go test ./...

bench:
	go run ./bench

# Every fuzz test for FUZZTIME.
fuzz:
	@grep -rlE '^func Fuzz' --include=*_test.go . | while read file; do \
	for name in $$(grep -oE '^func Fuzz[A-Za-z]*' $$file | cut -c6-); do \
	echo "$$file $$name"; go test -run '^$$' -fuzz "^$$name$$" -fuzztime $(FUZZTIME) ./$$(dirname $$file) || exit 1; \
	done; done
