# Debian packages the tests compare with; make test installs what is missing.
ORACLES = poppler-utils qpdf libxml2-utils libreoffice-calc-nogui libreoffice-writer-nogui chromium fonts-liberation2
# What judges whether HTML is accessible; from npm.
AXE = axe-core@4.14.1
AXE_CORE = $(CURDIR)/.tools/$(AXE)/node_modules/axe-core/axe.min.js
# LibreOffice 24.8 as WebAssembly, which breaks lines as Word since 2013 does; from npm, 250 MB.
CONVERTER = @matbee/libreoffice-converter
OFFICE24 = $(CURDIR)/.tools/$(CONVERTER)@2.7.2/node_modules/$(CONVERTER)
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
FUZZTIME = 20s
# LibreOffice 24.8 waits for itself on a busy machine: its test runs alone.
TODAY = go test -count=1 -timeout 20m -run InLibreOfficeOfToday ./internal/pipeline

.PHONY: build test long lint oracles golden bench fuzz woff2

build:
	CGO_ENABLED=0 go build -o vanban ./cmd/vanban

test: oracles lint
	VANBAN_ORACLES=1 AXE_CORE=$(AXE_CORE) go test -timeout 20m ./...
	OFFICE24=$(OFFICE24) $(TODAY)

# Every point of fault and every pair of commands, of which make test tries one in ten.
long: oracles
	VANBAN_LONG=1 go test -v -timeout 30m -run 'EveryStep|ManifestIsAway|WhateverFails|AtTheSameTime|Killed' \
	./internal/store ./internal/pipeline ./cmd/vanban
	VANBAN_LONG=1 OFFICE24=$(OFFICE24) $(TODAY) -v

lint:
	@bad=$$(gofmt -l .); [ -z "$$bad" ] || { echo "gofmt: $$bad"; exit 1; }
	go vet ./...
	go run $(STATICCHECK) ./...

oracles:
	@missing=$$(for p in $(ORACLES); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done; command -v npm >/dev/null || echo npm); \
	[ -z "$$missing" ] || { sudo=$$(command -v sudo || true); \
	$$sudo apt-get update -q && $$sudo apt-get install -qy --no-install-recommends $$missing; }
	@[ -f $(AXE_CORE) ] || npm install --prefix .tools/$(AXE) --no-save --no-audit --no-fund $(AXE)
	@[ -d $(OFFICE24) ] || npm install --prefix .tools/$(CONVERTER)@2.7.2 --no-save --no-audit --no-fund $(CONVERTER)@2.7.2

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

# The glyphs of the embedded WOFF2 faces: Latin, Vietnamese, combining marks, signs.
GLYPHS = U+20-7E,U+A0-17F,U+192,U+1A0,U+1A1,U+1AF,U+1B0,U+300-304,U+306,U+309,U+31B,U+323,U+3A9,U+3BC,U+3C0,U+1EA0-1EF9,$\
U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032,U+2033,U+2039,U+203A,U+20AB,U+20AC,U+2116,U+2122,$\
U+2153-215E,U+2190-2195,U+2202,U+2206,U+2211,U+2212,U+221A,U+221E,U+2248,U+2260,U+2264,U+2265,U+25A0,U+25A1,U+25CB,U+25CF

# The names go because “Liberation” is reserved. Debian: fonttools, python3-brotli.
woff2:
	for f in fonts/*.ttf; do pyftsubset $$f --unicodes='$(GLYPHS)' --flavor=woff2 --layout-features='' --no-hinting \
	--drop-tables+=FFTM --name-IDs='*' --obfuscate-names --no-recalc-timestamp --output-file=$${f%.ttf}.woff2 || exit 1; done
