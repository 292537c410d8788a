package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// offices are the names that LibreOffice's program has, on the path or where it is
// installed.
var offices = []string{
	"soffice", "libreoffice", `C:\Program Files\LibreOffice\program\soffice.exe`,
	"/Applications/LibreOffice.app/Contents/MacOS/soffice",
}

// office finds LibreOffice; "" where it is not installed.
func office() string {
	for _, name := range offices {
		if found, err := exec.LookPath(name); err == nil {
			return found
		}
	}
	return ""
}

// converter makes LibreOffice save a file with another ending (.xlsx), each time
// with settings of its own, and gives the new bytes.
func converter(ctx context.Context, program string) func(name, ending string) ([]byte, error) {
	return func(name, ending string) ([]byte, error) {
		folder, err := os.MkdirTemp("", "vanban-")
		if err != nil {
			return nil, fmt.Errorf("make a folder for LibreOffice: %w", err)
		}
		defer os.RemoveAll(folder)
		full, err := filepath.Abs(name)
		if err != nil {
			return nil, fmt.Errorf("find %s: %w", name, err)
		}
		settings := url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(filepath.ToSlash(filepath.Join(folder, "s")), "/")}
		out := filepath.Join(folder, "out")
		said, err := exec.CommandContext(ctx, program, "-env:UserInstallation="+settings.String(), "--headless",
			"--convert-to", strings.TrimPrefix(ending, "."), "--outdir", out, full).CombinedOutput()
		if err != nil {
			return nil, fmt.Errorf("%w: %s", err, said)
		}
		made, err := filepath.Glob(filepath.Join(out, "*"+ending))
		if err != nil || len(made) != 1 {
			return nil, errors.New(strings.TrimSpace(string(said)))
		}
		return os.ReadFile(made[0])
	}
}
