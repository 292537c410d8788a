package pipeline_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/golden"
	"vanban/internal/pipeline"
	"vanban/internal/render/html"
	"vanban/internal/viet"
)

const (
	config = "agency: {name: [Ủy ban nhân dân, xã Mẫu], symbol: UBND, place: Mẫu, commune: xã Mẫu}\n" +
		"signers: {ct: {authority: Chủ tịch, name: An}}\n" +
		"villages: villages.csv\ncriteria: xa-ntm-2021-2025\nvillage_indicators: [2.2, '11']\n"
	planText = "---\nkind: ke-hoach\ntitle: Về việc thử\ndate: 05/7/2023\nmonth: 2023-07\nsigner: ct\nrecipients: [Các thôn, \"Lưu: VT\"]\n---\nXã có {{len .Villages}} thôn.\n"
	notice   = "---\nkind: thong-bao\ntitle: Gửi thôn {{.Village.Name}}\ndate: 05/7/2023\nmonth: 2023-07\nscope: village\nsigner: ct\nrecipients: [Các thôn, \"Lưu: VT\"]\n---\n" +
		"Thôn {{.Village.Name}} có {{.Village.Columns.ho}} hộ.\n"
)

// small is a workspace of three villages, two of which have reported.
func small() map[string]string {
	report := func(rating string) string {
		return "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings: {2.2: " + rating + ", 11: Chưa đạt}\n"
	}
	return map[string]string{
		"vanban.yaml":                   config,
		"villages.csv":                  "id,name,ho\n01,Bái Lim,212\n02,Đồng Chạng,186\n03,Làng Sấu,143\n",
		"documents/ke-hoach.md":         planText,
		"documents/thong-bao.md":        notice,
		"findings/2023-07/xa.yaml":      "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings: {1.1: Đạt}\n",
		"findings/2023-07/thon/01.yaml": report("Đạt"),
		"findings/2023-07/thon/02.yaml": report("Chưa đạt"),
	}
}

// site is a workspace on the disk and what was made of it.
type site struct {
	*testing.T
	folder, out string
}

func newSite(t *testing.T, files map[string]string) site {
	t.Helper()
	s := site{t, t.TempDir(), filepath.Join(t.TempDir(), "out")}
	for name, text := range files {
		s.write(name, text)
	}
	return s
}

func (s site) write(name, text string) {
	s.Helper()
	name = filepath.Join(s.folder, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		s.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		s.Fatal(err)
	}
}

// run builds, and gives the problems as lines.
func (s site) run(selection pipeline.Selection) (*pipeline.Result, string, error) {
	var problems diag.List
	r, err := pipeline.Folder(context.Background(), quick(), s.folder, s.out, selection, &problems)
	var lines strings.Builder
	for _, p := range problems.Sorted() {
		lines.WriteString(strings.TrimPrefix(p.Lines(diag.Vietnamese), filepath.ToSlash(s.folder)+"/"))
	}
	return r, lines.String(), err
}

// build builds; that the machine fails is a failure of the test.
func (s site) build(selection pipeline.Selection) (*pipeline.Result, string) {
	s.Helper()
	r, problems, err := s.run(selection)
	if err != nil {
		s.Fatal(err)
	}
	return r, problems
}

// files are all files of the output folder.
func (s site) files() map[string]string {
	s.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(s.out), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(os.DirFS(s.out), name)
		files[name] = string(data)
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		s.Fatal(err)
	}
	return files
}

func (s site) names() string {
	return strings.Join(slices.Sorted(maps.Keys(s.files())), " ")
}

// made lists the files of a result that were made anew.
func made(r *pipeline.Result) string {
	var names []string
	for _, e := range r.Files {
		if !e.Kept {
			names = append(names, e.Name)
		}
	}
	return strings.Join(names, " ")
}

// light makes what is quick to make.
var light = pipeline.Selection{Formats: []pipeline.Format{pipeline.HTML, pipeline.XLSX}}

const everything = "ke-hoach.html tieu-chi-2023-07.xlsx thong-bao/01.html tieu-chi-2023-07/01.xlsx " +
	"thong-bao/02.html tieu-chi-2023-07/02.xlsx thong-bao/03.html tieu-chi-2023-07/03.xlsx"

func TestEveryVillageGetsItsDocumentsAndItsWorkbook(t *testing.T) {
	s := newSite(t, small())
	r, problems := s.build(light)
	if made(r) != everything || strings.Contains(problems, "lỗi") {
		t.Errorf("%s\n%s", made(r), problems)
	}
	files := s.files()
	if len(files) != 9 || !strings.Contains(files["thong-bao/02.html"], "Thôn Đồng Chạng có 186 hộ") {
		t.Error(s.names())
	}
}

var sums = regexp.MustCompile(`("(sha256|input)": )"[0-9a-f]{64}"|("size": )\d+`)

func TestTheManifestListsWhatWasMadeOfWhat(t *testing.T) {
	s := newSite(t, small())
	s.write("findings/2023-07/thon/02.yaml", "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings: {99: Đạt}\n")
	s.build(light)
	golden.Check(t, "manifest.json", sums.ReplaceAllString(s.files()["manifest.json"], "$1$3…"))
}

func TestTheManifestsSumsAreTheFiles(t *testing.T) {
	s := newSite(t, small())
	s.build(light)
	var m struct {
		Files []struct {
			Name, SHA256 string
			Size         int
		}
	}
	files := s.files()
	if err := json.Unmarshal([]byte(files["manifest.json"]), &m); err != nil || len(m.Files) != 8 {
		t.Fatal(len(m.Files), err)
	}
	for _, f := range m.Files {
		if got := fmt.Sprintf("%x", sha256.Sum256([]byte(files[f.Name]))); got != f.SHA256 || len(files[f.Name]) != f.Size {
			t.Errorf("%s has another sum or size", f.Name)
		}
	}
}

func TestAVillageWithAFaultIsLeftOutAndTheOthersAreMade(t *testing.T) {
	for name, c := range map[string]struct{ file, text, problem string }{
		"in its report":       {"findings/2023-07/thon/02.yaml", "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings: {99: Đạt}\n", "findings/2023-07/thon/02.yaml:3:12: lỗi TC-001"},
		"in last month's":     {"findings/2023-06/thon/02.yaml", "set: xa-ntm-2021-2025\nmonth: 2023-06\nfindings: {11: Rồi}\n", "findings/2023-06/thon/02.yaml:3:16: lỗi TC-003"},
		"met while composing": {"villages.csv", "id,name,ho\n01,Bái Lim,212\n02,Đồng 👍,186\n03,Làng Sấu,143\n", "villages.csv:3:4: lỗi VB-005"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, small())
			s.build(light)
			before := s.files()
			s.write(c.file, c.text)
			r, problems := s.build(pipeline.Selection{Formats: light.Formats, Force: true})
			if !strings.Contains(problems, c.problem) || len(r.LeftOut) != 1 {
				t.Fatal(problems)
			}
			if l := r.LeftOut[0]; l.Village.ID.Text != "02" || len(l.Errors) != strings.Count(problems, "lỗi") {
				t.Errorf("%+v", r.LeftOut)
			}
			if want := strings.Replace(everything, "thong-bao/02.html tieu-chi-2023-07/02.xlsx ", "", 1); made(r) != want {
				t.Errorf("%s", made(r))
			}
			after := s.files()
			if after["thong-bao/02.html"] != before["thong-bao/02.html"] {
				t.Error("the old file of the village is not what it was")
			}
			if len(r.Old) != 2 || r.Old[0].Name != "thong-bao/02.html" || r.Old[0].Why != pipeline.VillageLeftOut {
				t.Errorf("%+v", r.Old)
			}
			if !strings.Contains(after["manifest.json"], `"why": "village left out"`) {
				t.Error("the manifest does not tell the old file")
			}
		})
	}
}

func TestAnErrorOfTheCommuneOrOfADocumentWritesNothing(t *testing.T) {
	for name, c := range map[string]struct{ file, text, problem string }{
		"the commune's findings": {"findings/2023-07/xa.yaml", "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings: {99: Đạt}\n", "TC-001"},
		"a commune's document":   {"documents/ke-hoach.md", planText + "{{.Vilages}}\n", "documents/ke-hoach.md:10:3: lỗi MAU-002"},
		"the villages' document": {"documents/thong-bao.md", notice + "{{.Village.Columns.hoo}}\n", "documents/thong-bao.md:11:11: lỗi MAU-002: không có tên “hoo”"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, small())
			s.build(light)
			before := s.files()
			s.write(c.file, c.text)
			r, problems := s.build(light)
			if r != nil || strings.Count(problems, "lỗi") != 1 || !strings.Contains(problems, c.problem) {
				t.Errorf("%v\n%s", r, problems)
			}
			if !maps.Equal(before, s.files()) {
				t.Error("files changed")
			}
		})
	}
}

func TestWhatIsRightStaysAndWhatChangedIsMadeAgain(t *testing.T) {
	for name, c := range map[string]struct {
		change func(site)
		want   string
	}{
		"nothing": {func(site) {}, ""},
		"a village's report": {
			func(s site) { s.write("findings/2023-07/thon/02.yaml", small()["findings/2023-07/thon/01.yaml"]) },
			"ke-hoach.html tieu-chi-2023-07.xlsx thong-bao/02.html tieu-chi-2023-07/02.xlsx",
		},
		"a village reports": {
			func(s site) { s.write("findings/2023-07/thon/03.yaml", small()["findings/2023-07/thon/01.yaml"]) },
			"ke-hoach.html tieu-chi-2023-07.xlsx thong-bao/03.html tieu-chi-2023-07/03.xlsx",
		},
		"the month before": {
			func(s site) {
				s.write("findings/2023-06/thon/01.yaml", "set: xa-ntm-2021-2025\nmonth: 2023-06\nfindings: {2.2: Đạt}\n")
			}, everything,
		},
		"a document":           {func(s site) { s.write("documents/ke-hoach.md", planText+"Thêm.\n") }, "ke-hoach.html"},
		"the villages' notice": {func(s site) { s.write("documents/thong-bao.md", notice+"Thêm.\n") }, "thong-bao/01.html thong-bao/02.html thong-bao/03.html"},
		"the style":            {func(s site) { s.write("vanban.yaml", config+"style: {margin_left: 35}\n") }, everything},
		"a template":           {func(s site) { s.write("templates/x.md", `{{define "x"}}{{end}}`) }, everything},
		"a picture":            {func(s site) { s.write("images/x.png", "x") }, everything},
		"the list of villages": {func(s site) { s.write("villages.csv", small()["villages.csv"]+"04,Tân Hợp,9\n") }, everything + " thong-bao/04.html tieu-chi-2023-07/04.xlsx"},
		"an output, deleted":   {func(s site) { os.Remove(filepath.Join(s.out, "tieu-chi-2023-07", "01.xlsx")) }, "tieu-chi-2023-07/01.xlsx"},
		"no manifest":          {func(s site) { os.Remove(filepath.Join(s.out, "manifest.json")) }, everything},
		"a broken manifest":    {func(s site) { os.WriteFile(filepath.Join(s.out, "manifest.json"), []byte("{"), 0o666) }, everything},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, small())
			s.build(light)
			c.change(s)
			r, problems := s.build(light)
			if got := made(r); got != c.want || strings.Contains(problems, "lỗi") {
				t.Errorf("made %s\nwant %s\n%s", got, c.want, problems)
			}
			again := s.files()
			s.build(pipeline.Selection{Formats: light.Formats, Force: true})
			if !maps.Equal(again, s.files()) {
				t.Error("what stayed is not what would have been made")
			}
		})
	}
}

// A notice that counts the other villages' reports changes with them.
func TestWhatSpeaksOfOtherVillagesIsMadeAgainWithTheirs(t *testing.T) {
	s := newSite(t, small())
	s.write("documents/thong-bao.md", notice+"{{len .Reported}} thôn đã báo cáo.\n")
	s.build(light)
	if r, _ := s.build(light); made(r) != "" {
		t.Error(made(r))
	}
	s.write("findings/2023-07/thon/03.yaml", small()["findings/2023-07/thon/01.yaml"])
	want := strings.Replace(strings.Replace(everything, "tieu-chi-2023-07/01.xlsx ", "", 1), "tieu-chi-2023-07/02.xlsx ", "", 1)
	if r, _ := s.build(light); made(r) != want {
		t.Errorf("made %s\nwant %s", made(r), want)
	}
}

func TestTheFacesAndTheMonthAskedForCount(t *testing.T) {
	s := newSite(t, small())
	s.write("findings/2023-06/xa.yaml", "set: xa-ntm-2021-2025\nmonth: 2023-06\nfindings: {1.1: Đạt}\n")
	s.build(light)
	if r, _ := s.build(pipeline.Selection{Formats: light.Formats, Faces: html.Installed}); !strings.HasPrefix(made(r), "ke-hoach.html thong-bao/01.html") {
		t.Error(made(r))
	}
	june := pipeline.Selection{Formats: light.Formats, Month: viet.Month{Year: 2023, Month: 6}}
	if r, _ := s.build(june); made(r) != "tieu-chi-2023-06.xlsx" {
		t.Error(made(r))
	}
}

// A warning is told again although its document is not made again.
func TestWarningsAreToldInEveryRun(t *testing.T) {
	s := newSite(t, small())
	s.write("documents/ke-hoach.md", planText+"## I. ĐẦU\n\n#### 1.1. Sâu\n\nChữ.\n")
	_, first := s.build(light)
	s.build(pipeline.Selection{Villages: []string{"01"}, Formats: light.Formats, Force: true})
	r, second := s.build(light)
	if made(r) != "" || first != second || !strings.Contains(first, "VB-007") {
		t.Errorf("made %s\nfirst\n%s\nthen\n%s", made(r), first, second)
	}
}

// Words are not taken for a folder's name when they are kept for the next run.
func TestWordsAreRetoldAsTheyWere(t *testing.T) {
	files := small()
	files["documents/ke-hoach.md"] = strings.Replace(planText, "Lưu: VT", "Lưu VP./.", 1)
	s := newSite(t, files)
	t.Chdir(s.folder)
	s.folder = "."
	_, first := s.build(light)
	r, second := s.build(light)
	if made(r) != "" || first != second || !strings.Contains(first, "“Lưu VP./.”") {
		t.Errorf("made %s\nfirst\n%s\nthen\n%s", made(r), first, second)
	}
}

func TestFilesThatNothingGivesAnyMoreAreNamedAndStay(t *testing.T) {
	s := newSite(t, small())
	s.build(light)
	s.write("villages.csv", "id,name,ho\n01,Bái Lim,212\n03,Làng Sấu,143\n")
	os.Remove(filepath.Join(s.folder, "findings/2023-07/thon/02.yaml"))
	os.Remove(filepath.Join(s.folder, "documents/ke-hoach.md"))
	for range 2 {
		r, _ := s.build(light)
		var old []string
		for _, o := range r.Old {
			old = append(old, o.Name+": "+string(o.Why))
		}
		want := "ke-hoach.html: no such document, thong-bao/02.html: no such village, tieu-chi-2023-07/02.xlsx: no such village"
		if got := strings.Join(old, ", "); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	if names := s.names(); !strings.Contains(names, "thong-bao/02.html") || !strings.Contains(names, "ke-hoach.html") {
		t.Error(names)
	}
	os.Remove(filepath.Join(s.out, "ke-hoach.html"))
	if r, _ := s.build(light); len(r.Old) != 2 {
		t.Errorf("a file that is gone is still named: %v", r.Old)
	}
}

func TestOnlyWhatIsAskedForIsMade(t *testing.T) {
	for want, selection := range map[string]pipeline.Selection{
		"thong-bao/02.html tieu-chi-2023-07/02.xlsx": {Villages: []string{"02"}, Formats: light.Formats},
		"thong-bao/02.html":                          {Villages: []string{"02"}, Formats: []pipeline.Format{pipeline.HTML}},
		"ke-hoach.html thong-bao/02.html":            {Villages: []string{"02"}, Documents: []string{"thong-bao", "ke-hoach"}, Formats: []pipeline.Format{pipeline.HTML}},
		"ke-hoach.html tieu-chi-2023-07.xlsx tieu-chi-2023-07/01.xlsx tieu-chi-2023-07/02.xlsx tieu-chi-2023-07/03.xlsx": {
			Documents: []string{"ke-hoach", "ke-hoach"}, Formats: light.Formats},
		"ke-hoach.pdf ke-hoach.docx ke-hoach.html": {Documents: []string{"ke-hoach"}},
	} {
		s := newSite(t, small())
		s.build(light)
		before := len(s.files())
		selection.Force = true
		r, problems := s.build(selection)
		if got := made(r); got != want {
			t.Errorf("got %s, want %s\n%s", got, want, problems)
		}
		if r.Old != nil || len(s.files()) < before {
			t.Errorf("the other files: %v, %s", r.Old, s.names())
		}
		var m struct{ Files []struct{ Name string } }
		json.Unmarshal([]byte(s.files()["manifest.json"]), &m)
		if len(m.Files) != len(s.files())-1 {
			t.Errorf("the manifest lists %d of %d files", len(m.Files), len(s.files())-1)
		}
	}
}

func TestAnUnknownVillageIsAProblem(t *testing.T) {
	s := newSite(t, small())
	r, problems := s.build(pipeline.Selection{Villages: []string{"2"}})
	if r != nil || !strings.Contains(problems, "lỗi TC-014: không có thôn “2”") || s.names() != "" {
		t.Error(problems, s.names())
	}
}

func TestTheNumberOfWorkersChangesNoByte(t *testing.T) {
	files, err := pipeline.Sample()
	if err != nil {
		t.Fatal(err)
	}
	sites := [2]site{}
	for i, workers := range []int{1, 8} {
		sites[i] = newSite(t, nil)
		write(t, sites[i].folder, files...)
		if r, problems := sites[i].build(pipeline.Selection{Workers: workers}); r == nil {
			t.Fatal(problems)
		}
	}
	one, eight := sites[0].files(), sites[1].files()
	if len(one) < 10*4 || len(one) != len(eight) {
		t.Fatalf("%d and %d files", len(one), len(eight))
	}
	for name := range one {
		if one[name] != eight[name] {
			t.Errorf("%s differs", name)
		}
	}
}

func TestTheShardsTogetherAreTheWhole(t *testing.T) {
	whole, parts := newSite(t, small()), newSite(t, small())
	whole.build(light)
	total := 0
	for i := range 3 {
		r, _ := parts.build(pipeline.Selection{Formats: light.Formats, Shard: pipeline.Shard{Part: i + 1, Of: 3}})
		total += len(r.Files)
	}
	want, got := whole.files(), parts.files()
	for i := range 3 {
		name := fmt.Sprintf("manifest-%d-of-3.json", i+1)
		if got[name] == "" {
			t.Errorf("no %s", name)
		}
		delete(got, name)
	}
	delete(want, "manifest.json")
	if !maps.Equal(want, got) || total != len(want) {
		t.Errorf("%d files, %s", total, parts.names())
	}
}

func TestAnInterruptedRunLeavesWhatWasThere(t *testing.T) {
	s := newSite(t, small())
	s.build(light)
	before := s.files()
	s.write("vanban.yaml", config+"style: {margin_left: 35}\n")
	ctx, stop := context.WithCancel(context.Background())
	selection := light
	selection.Progress = func(done, total int) {
		if done == 3 {
			stop()
		}
	}
	var problems diag.List
	r, err := pipeline.Folder(ctx, quick(), s.folder, s.out, selection, &problems)
	if !errors.Is(err, context.Canceled) || r != nil {
		t.Errorf("%v, %v", r, err)
	}
	if !maps.Equal(before, s.files()) {
		t.Error(s.names())
	}
	s.out = filepath.Join(s.out, "x", "y")
	_, err = pipeline.Folder(ctx, quick(), s.folder, s.out, selection, &problems)
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, err := os.Stat(filepath.Dir(s.out)); err == nil {
		t.Error("folders that were made are left")
	}
}

func TestAFailureOfTheDiskLeavesWhatWasThere(t *testing.T) {
	s := newSite(t, small())
	s.build(light)
	os.Remove(filepath.Join(s.out, "tieu-chi-2023-07.xlsx"))
	os.Mkdir(filepath.Join(s.out, "tieu-chi-2023-07.xlsx"), 0o777)
	before := s.files()
	r, _, err := s.run(pipeline.Selection{Formats: light.Formats, Force: true})
	if r != nil || err == nil || !strings.Contains(err.Error(), "write tieu-chi-2023-07.xlsx") {
		t.Errorf("%v, %v", r, err)
	}
	if !maps.Equal(before, s.files()) {
		t.Error(s.names())
	}
}
