package internal_test

import (
	"go/build"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The table of packages in ARCHITECTURE.md binds: | `name` | what it is | `a`, `b` |.
var (
	row    = regexp.MustCompile("(?m)^\\| (`[^|]+) \\|[^|]*\\| ([^|]*) \\|$")
	quoted = regexp.MustCompile("`([^`]+)`")
)

// allowed reads the table: each package's imports of ours, "all" for any.
func allowed(t *testing.T) map[string][]string {
	t.Helper()
	text, err := os.ReadFile("../ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	table := map[string][]string{}
	for _, m := range row.FindAllStringSubmatch(string(text), -1) {
		imports := []string{}
		for _, q := range quoted.FindAllStringSubmatch(m[2], -1) {
			imports = append(imports, q[1])
		}
		if strings.TrimSpace(m[2]) == "all" {
			imports = []string{"all"}
		}
		for _, q := range quoted.FindAllStringSubmatch(m[1], -1) {
			table[q[1]] = imports
		}
	}
	if len(table) < 15 {
		t.Fatalf("the table has %d packages", len(table))
	}
	return table
}

// short is a package's name in the table, "" for one that is not ours.
func short(path string) string {
	name, ours := strings.CutPrefix(path, "vanban/")
	if !ours {
		return ""
	}
	return strings.TrimPrefix(name, "internal/")
}

// packages lists the folders that hold Go code outside tests.
func packages(t *testing.T) []*build.Package {
	t.Helper()
	var list []*build.Package
	err := filepath.WalkDir("..", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		if name := entry.Name(); name == "testdata" || strings.HasPrefix(name, ".") && name != ".." {
			return fs.SkipDir
		}
		p, err := build.ImportDir(path, 0)
		if err == nil && len(p.GoFiles) > 0 {
			p.ImportPath, _ = filepath.Rel("..", path)
			list = append(list, p)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestPackagesImportOnlyWhatTheTableAllows(t *testing.T) {
	table := allowed(t)
	seen := map[string]bool{}
	for _, p := range packages(t) {
		name := strings.TrimPrefix(filepath.ToSlash(p.ImportPath), "internal/")
		imports, ok := table[name]
		if !ok {
			t.Errorf("%s is not in the table", name)
		}
		seen[name] = true
		for _, path := range p.Imports {
			if s := short(path); s != "" && !slices.Contains(imports, s) && !slices.Contains(imports, "all") {
				t.Errorf("%s imports %s", name, s)
			}
		}
	}
	for name := range table {
		if !seen[name] {
			t.Errorf("the table has %s, which does not exist", name)
		}
	}
}

// owners are the packages that alone may import a library.
var owners = map[string][]string{
	"github.com/yuin/goldmark":     {"compose"},
	"github.com/xuri/excelize":     {"render/xlsx", "ooxml"},
	"go.yaml.in/yaml":              {"source"},
	"github.com/spf13/cobra":       {"cmd/vanban"},
	"golang.org/x/image/font/sfnt": {"layout"},
}

func TestLibrariesHaveOneOwner(t *testing.T) {
	for _, p := range packages(t) {
		name := strings.TrimPrefix(filepath.ToSlash(p.ImportPath), "internal/")
		for library, owner := range owners {
			for _, path := range p.Imports {
				if strings.HasPrefix(path, library) && !slices.Contains(owner, name) {
					t.Errorf("%s imports %s", name, path)
				}
			}
		}
	}
}
