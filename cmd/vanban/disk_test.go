package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"

	"fmt"
	"io/fs"

	"os"
	"os/exec"
	"path/filepath"

	"strings"
	"sync"

	"testing"

	"vanban/internal/store/faulty"
)

// vanban runs a command and gives its exit status and what it printed.
func vanban(args ...string) (status int, out, complaints string) {
	var o, e bytes.Buffer
	status = run(args, terminal{&o, &e})
	return status, o.String(), e.String()
}

// must runs a command that has to succeed.
func must(t testing.TB, args ...string) string {
	t.Helper()
	status, out, complaints := vanban(args...)
	if status != done {
		t.Fatalf("vanban %s: %d\n%s%s", strings.Join(args, " "), status, out, complaints)
	}
	return out
}

// lay writes files.
func lay(t testing.TB, folder string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		name = filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// notes are what the villages note.
const notes = "{{range .Reported}}{{.Village.Name}} {{(finding .Findings \"11\").Note}}. {{end}}"

const three = "id,name\n01,Bái Lim\n02,Đồng Chạng\n03,Làng Sấu\n"

// document is a document of a kind with a text.
const document = "---\nkind: %s\ntitle: Về việc thử\ndate: 05/7/2023\nmonth: 2023-07\nsigner: ct\n" +
	"recipients: [Các thôn, \"Lưu: VT\"]\n---\n%s\n"

// commune is a workspace of three villages that is quick to build: what they
// reported in a month stands in one document.
func commune(t testing.TB) string {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "xa")
	lay(t, folder, map[string]string{
		"vanban.yaml": "agency: {name: [Ủy ban nhân dân, xã Mẫu], symbol: UBND, place: Mẫu, commune: xã Mẫu}\n" +
			"signers: {ct: {authority: Chủ tịch, name: An}}\n" +
			"villages: villages.csv\ncriteria: xa-ntm-2021-2025\nvillage_indicators: ['11']\n",
		"villages.csv":             three,
		"documents/mot.md":         fmt.Sprintf(document, "ke-hoach", notes),
		"documents/hai.md":         fmt.Sprintf(document, "bao-cao", "Xã có {{len .Villages}} thôn."),
		"findings/2023-07/xa.yaml": "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings: {1.1: Đạt}\n",
	})
	return folder
}

// reports are what all villages report, of one kind.
func reports(t testing.TB, word string) string {
	t.Helper()
	folder := t.TempDir()
	for _, id := range []string{"01", "02", "03"} {
		text := fmt.Sprintf("set: xa-ntm-2021-2025\nmonth: 2023-07\nvillage: \"%s\"\n"+
			"findings:\n  11: {rating: Chưa đạt, note: %s}\n", id, word)
		lay(t, folder, map[string]string{id + ".yaml": text})
	}
	return folder
}

// pairs are commands that people start at the same time.
func pairs(folder string, one, two string) [][2][]string {
	build := func(args ...string) []string {
		return append([]string{"build", folder, "--format", "html", "--no-embed", "--wait", "1m"}, args...)
	}
	take := func(from string) []string { return []string{"import", folder, from, "--wait", "1m"} }
	form := []string{"form", folder, "--month", "2023-08", "--wait", "1m"}
	return [][2][]string{
		{build("--doc", "mot"), build("--doc", "hai")},
		{take(one), take(two)},
		{take(two), build()},
		{take(one), {"check", folder, "--wait", "1m"}},
		{build("--force"), build("--doc", "hai", "--force")},
		{form, build()},
		{form, form},
		{take(two), take(one)},
		{build(), build()},
		{take(two), form},
	}
}

// A thousand pairs when there is time, else a tenth; of these one in ten are
// programs of their own.
func TestCommandsAtTheSameTimeMixNothing(t *testing.T) {
	folder := commune(t)
	one, two := reports(t, "hoahong"), reports(t, "hoasen")
	must(t, "import", folder, one)
	must(t, "build", folder, "--format", "html", "--no-embed")
	usual, _, _ := vanban("check", folder)
	rounds := 10
	if faulty.Long() {
		rounds = 100
	}
	tried := 0
	for round := range rounds {
		for _, pair := range pairs(folder, one, two) {
			var both sync.WaitGroup
			for _, args := range pair {
				both.Go(func() {
					status, said := together(round%10 == 9, args)
					if want := map[bool]int{true: usual, false: done}[args[0] == "check"]; status != want {
						t.Errorf("vanban %s, beside %v: %d\n%s", strings.Join(args, " "), pair, status, said)
					}
				})
			}
			both.Wait()
			tried++
			whole(t, folder, listed(t, folder))
			if t.Failed() {
				t.Fatalf("pair %d: %v", tried, pair)
			}
		}
	}
	t.Logf("%d pairs", tried)
}

// together runs a command, as a program of its own or not.
func together(program bool, args []string) (status int, said string) {
	if !program {
		status, out, complaints := vanban(args...)
		return status, out + complaints
	}
	cmd := exec.Command("vanban", args...)
	out, err := cmd.CombinedOutput()
	if err != nil && cmd.ProcessState == nil {
		return -1, err.Error()
	}
	return cmd.ProcessState.ExitCode(), string(out)
}

// listed are the sums of files that the manifest lists.
func listed(t testing.TB, folder string) map[string]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(folder, "out", "manifest.json"))
	if err != nil {
		t.Error(err)
		return nil
	}
	var m struct {
		Files []struct{ Name, SHA256 string }
	}
	if err := json.Unmarshal(data, &m); err != nil {
		t.Error(err)
	}
	sums := map[string]string{}
	for _, f := range m.Files {
		sums[f.Name] = f.SHA256
	}
	return sums
}

// whole looks whether the manifest lists just the files that are there, nothing
// else is left anywhere, and no month is mixed of two imports.
func whole(t testing.TB, folder string, sums map[string]string) {
	t.Helper()
	left := len(sums)
	err := fs.WalkDir(os.DirFS(folder), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		if strings.Contains(name, ".vanban") {
			t.Errorf("%s is left", name)
		}
		data, err := fs.ReadFile(os.DirFS(folder), name)
		if out, ok := strings.CutPrefix(name, "out/"); ok && out != "manifest.json" {
			left--
			if sums[out] != fmt.Sprintf("%x", sha256.Sum256(data)) {
				t.Errorf("the manifest has another sum of %s, or none", out)
			}
		}
		return err
	})
	if err != nil || left != 0 {
		t.Errorf("%d files of the manifest are not there, %v", left, err)
	}
	found := ""
	for _, id := range []string{"01", "02", "03"} {
		data, _ := os.ReadFile(filepath.Join(folder, "findings", "2023-07", "thon", id+".yaml"))
		found += string(data)
	}
	text, _ := os.ReadFile(filepath.Join(folder, "out", "mot.html"))
	for where, text := range map[string]string{"the findings": found, "mot.html": string(text)} {
		if one, two := strings.Count(text, "hoahong"), strings.Count(text, "hoasen"); one+two != 3 || one*two != 0 {
			t.Errorf("%s have hoahong %d times and hoasen %d times", where, one, two)
		}
	}
}
