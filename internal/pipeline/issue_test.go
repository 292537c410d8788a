package pipeline_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"vanban/internal/diag"
	"vanban/internal/golden"
	"vanban/internal/pipeline"
	"vanban/internal/sample"
	"vanban/internal/store"
	"vanban/internal/store/faulty"
	"vanban/internal/viet"
)

// office is a workspace without figures: short documents, two villages.
var office = map[string]string{
	"vanban.yaml": `agency:
  name: [Ủy ban nhân dân, xã Cẩm Thành]
  symbol: UBND
  organ_id: H56.12.34
  place: Cẩm Thành
  commune: xã Cẩm Thành
signers:
  chu-tich: {authority: [TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch], name: Nguyễn Văn An}
villages: villages.csv
`,
	"villages.csv": "id,name\n02,Bái Lim\n01,Tân Hợp\n",
	"documents/bao-cao.md": letter("bao-cao", "Tình hình sinh hoạt hè", "") +
		"Báo cáo này thay thế Báo cáo số 05/BC-UBND ngày 20 tháng 7 năm 2023.\n",
	"documents/lich.md": letter("bao-cao", "Lịch sinh hoạt hè", ""),
	"documents/thon.md": letter("thong-bao", "Lịch họp thôn {{.Village.Name}}",
		"scope: village\ndrafter: PL.(12)\nurgency: KHẨN\n"),
}

func letter(kind, title, more string) string {
	return fmt.Sprintf("---\nkind: %s\ntitle: %s\ndate: tháng 8 năm 2023\nsigner: chu-tich\n%srecipients:\n"+
		"  - Trưởng các thôn (thực hiện)\n  - \"Lưu: VT, VX\"\n---\n\n"+
		"Ủy ban nhân dân xã Cẩm Thành thông tin đến các thôn.\n\n", kind, title, more)
}

// spread is a folder with files.
func spread(t testing.TB, files map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	for name, text := range files {
		file := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// treeOf are the files of a folder, without those of the lock.
func treeOf(t testing.TB, folder string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		inside, _ := filepath.Rel(folder, name)
		data, err := os.ReadFile(name)
		if inside = filepath.ToSlash(inside); !strings.HasPrefix(inside, store.Private) {
			files[inside] = string(data)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// issue issues documents; nothing may be wrong.
func issue(t testing.TB, folder string, asked pipeline.Issue) []pipeline.IssuedDocument {
	t.Helper()
	var problems diag.List
	issued, err := pipeline.IssueDocuments(context.Background(), quick(), folder, asked, &problems)
	if err != nil || issued == nil {
		for _, p := range problems.Sorted() {
			t.Log(p.Lines(diag.English))
		}
		t.Fatal(issued, err)
	}
	return issued
}

// What is issued is the document with its number and its day, as if its front
// matter had them.
func TestIssuedFilesAreThoseOfANumberedDocument(t *testing.T) {
	folder := spread(t, office)
	issue(t, folder, pipeline.Issue{Documents: []string{"lich"}, Number: "5", Date: "20/7/2023"})
	numbered := maps.Clone(office)
	settled := strings.NewReplacer("date: tháng 8 năm 2023", "number: 5\ndate: 20/7/2023")
	numbered["documents/lich.md"] = settled.Replace(office["documents/lich.md"])
	files := build(t, spread(t, numbered))
	for _, ending := range []string{".pdf", ".docx", ".html"} {
		data, err := os.ReadFile(filepath.Join(folder, "issued/2023/0005-BC-UBND/lich"+ending))
		if err != nil {
			t.Fatal(err)
		}
		if string(data) != files["lich"+ending] {
			t.Errorf("lich%s is another one than a numbered document's", ending)
		}
	}
}

// build builds everything and gives what lies in out.
func build(t testing.TB, folder string) map[string]string {
	t.Helper()
	var problems diag.List
	out := filepath.Join(folder, "out")
	_, err := pipeline.Folder(context.Background(), quick(), folder, out, pipeline.Selection{}, &problems)
	if err != nil {
		t.Fatal(err)
	}
	return treeOf(t, out)
}

func TestTheRecordIsWrittenByItsNames(t *testing.T) {
	folder := spread(t, office)
	issue(t, folder, pipeline.Issue{Documents: []string{"lich"}, Number: "5", Date: "20/7/2023"})
	replacing := pipeline.Issue{Documents: []string{"bao-cao"}, Number: "7", Date: "1/8/2023", Replaces: "05/BC-UBND"}
	issue(t, folder, replacing)
	issue(t, folder, pipeline.Issue{Documents: []string{"thon"}, Number: "12", Date: "2/8/2023"})
	files := treeOf(t, folder)
	golden.Check(t, "issue/document.json", withoutSums(files["issued/2023/0007-BC-UBND/document.json"]))
	golden.Check(t, "issue/document-village.json", withoutSums(files["issued/2023/0013-TB-UBND/document.json"]))
	golden.Check(t, "issue/register.csv", files["register/2023.csv"])
	var names []string
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if strings.HasPrefix(name, "issued/") {
			names = append(names, name+"\n")
		}
	}
	golden.Check(t, "issue/files.txt", strings.Join(names, ""))
}

// withoutSums blanks what changes with every change of a layout.
func withoutSums(record string) string {
	lines := strings.Split(record, "\n")
	for i, l := range lines {
		name, _, found := strings.Cut(l, ": ")
		if found && (strings.Contains(name, `"sha256"`) || strings.Contains(name, `"size"`)) {
			lines[i] = name + ": …"
		}
	}
	return strings.Join(lines, "\n")
}

// Villages take their numbers in the order of the list, which is not that of
// their ids.
func TestVillagesTakeNumbersInTheOrderOfTheList(t *testing.T) {
	folder := spread(t, office)
	var got []string
	for _, d := range issue(t, folder, pipeline.Issue{Documents: []string{"thon"}, Number: "12", Date: "2/8/2023"}) {
		got = append(got, d.Village+": "+d.Number)
	}
	if want := []string{"02: 12/TB-UBND", "01: 13/TB-UBND"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// Refusals, by what is asked: nothing at all is written.
func TestWhatCannotBeIssuedIsNot(t *testing.T) {
	lich := pipeline.Issue{Documents: []string{"lich"}, Number: "1", Date: "1/8/2023"}
	thon := pipeline.Issue{Documents: []string{"thon"}, Number: "1", Date: "1/8/2023"}
	type issue = pipeline.Issue
	but := func(asked issue, change func(*issue)) issue {
		change(&asked)
		return asked
	}
	const set = "criteria: xa-ntm-2021-2025\nvillage_indicators: [\"2.2\"]\nvillages:"
	for _, c := range []struct {
		name   string
		asked  pipeline.Issue
		change []string // texts and those in their places
		want   diag.Code
	}{
		{"no number", but(lich, func(i *issue) { i.Number = "" }), nil, diag.NoIssueNumber},
		{"no day", but(lich, func(i *issue) { i.Date = "" }), nil, diag.NoIssueDay},
		{"no such text", but(lich, func(i *issue) { i.Documents = []string{"lịch"} }), nil, diag.UnknownDocument},
		{"no such village", but(thon, func(i *issue) { i.Villages = []string{"3"} }), nil, diag.UnknownVillage},
		{"no such number", but(thon, func(i *issue) { i.Number = "0" }), nil, diag.BadNumberField},
		{"an odd symbol", lich, []string{"kind: bao-cao", "kind: bao-cao\nsymbol: BC?UBND"}, diag.UnsafeName},
		{"a draft's mark", lich, []string{"kind: bao-cao", "kind: bao-cao\nwatermark: dự thảo"}, diag.MarkedAsDraft},
		{"another number", lich, []string{"kind: bao-cao", "kind: bao-cao\nnumber: 2"}, diag.OtherIssueNumber},
		{"another day", lich, []string{"date: tháng 8 năm 2023", "date: 2/8/2023"}, diag.OtherIssueDay},
		{"no signer", lich, []string{"signer: chu-tich\n", ""}, diag.MissingField},
		{"no signer's name", lich, []string{", name: Nguyễn Văn An", ""}, diag.NoIssueSigner},
		{"an error of check", lich, []string{"thông tin đến", "thông tin 1/2 = 60% đến"}, "DOC-10"},
		{"no figures", lich, []string{"title:", "month: 2023-08\ntitle:", "villages:", set}, diag.NoFindings},
		{"no reports", thon, []string{"title:", "month: 2023-08\ntitle:", "villages:", set}, diag.NoMonthFigures},
		{"a long title", lich, []string{"Lịch", "Lịch " + strings.Repeat("sinh hoạt ", 60)}, diag.RecordTooLong},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := map[string]string{}
			for name, text := range office {
				files[name] = strings.NewReplacer(c.change...).Replace(text)
			}
			folder := spread(t, files)
			var problems diag.List
			issued, err := pipeline.IssueDocuments(context.Background(), quick(), folder, c.asked, &problems)
			if err != nil || issued != nil {
				t.Fatal(issued, err)
			}
			if !has(&problems, c.want) {
				t.Errorf("%s is not told of: %v", c.want, problems.Sorted())
			}
			if got := treeOf(t, folder); !maps.Equal(got, files) {
				t.Error("something was written")
			}
		})
	}
}

// has reports whether a code is among problems.
func has(problems *diag.List, code diag.Code) bool {
	return slices.ContainsFunc(problems.Sorted(), func(p diag.Problem) bool { return p.Code == code })
}

// Errors of other documents, and of months that nobody asks for, do not count.
func TestOtherDocumentsErrorsHinderNone(t *testing.T) {
	files := maps.Clone(office)
	files["documents/bao-cao.md"] = "nothing\n"
	issue(t, spread(t, files), pipeline.Issue{Documents: []string{"lich"}, Number: "5", Date: "20/7/2023"})
}

// The same documents issued again, in another folder, give the same bytes.
func TestIssuingGivesTheSameBytes(t *testing.T) {
	a, b := spread(t, office), spread(t, office)
	for _, folder := range []string{a, b} {
		issue(t, folder, pipeline.Issue{Documents: []string{"thon", "lich"}, Numbers: numbers(t), Date: "2/8/2023"})
	}
	if !maps.Equal(treeOf(t, a), treeOf(t, b)) {
		t.Error("the folders differ")
	}
}

// numbers is a table of numbers as a spreadsheet leaves it: 01 is 1.
func numbers(t testing.TB) string {
	const table = "Văn bản;Thôn;Số\nthon;1;21/TB-UBND\nlich;;30\nthon;2;20\n"
	return filepath.Join(spread(t, map[string]string{"so.csv": table}), "so.csv")
}

// A failing disk, a kill, a power cut at any step: the folder is as it was, or
// the document is issued whole, with its line, and the other one's line marked.
func TestIssuingIsWholeWhateverHappens(t *testing.T) {
	folder := spread(t, office)
	issue(t, folder, pipeline.Issue{Documents: []string{"lich"}, Number: "5", Date: "20/7/2023"})
	story := faulty.Story{Files: treeOf(t, folder), Folders: []string{""}}
	story.Run = func(folder string, use store.Use) error {
		var problems diag.List
		asked := pipeline.Issue{Documents: []string{"bao-cao"}, Number: "7", Date: "1/8/2023", Replaces: "5/BC-UBND"}
		_, err := pipeline.IssueDocuments(context.Background(), use, folder, asked, &problems)
		if err == nil && problems.Failed() && !has(&problems, diag.NotInForce) { // it was done before
			return errors.New(problems.Sorted()[0].Lines(diag.English))
		}
		return err
	}
	t.Logf("%d points tried", faulty.Everywhere(t, story))
}

// The same for a form of a closed month: findings, their history and the reason.
func TestReopeningIsWholeWhateverHappens(t *testing.T) {
	files := map[string]string{}
	report := strings.Replace(office["documents/lich.md"], "title:", "month: 2023-07\ntitle:", 1)
	mended := strings.NewReplacer("71/1.784 = 3,97%", "71/1.784 = 3,98%", "149/1.807 = 8,24%", "149/1.807 = 8,25%")
	for name, f := range sample.Folder(t, map[string]string{"bao-cao.md": report}) {
		files[name] = mended.Replace(string(f.Data))
	}
	folder := spread(t, files)
	issue(t, folder, pipeline.Issue{Documents: []string{"bao-cao"}, Number: "5", Date: "31/7/2023"})
	form := filepath.Join(spread(t, map[string]string{"03.csv": "Chỉ tiêu;Đánh giá\n2.2;Chưa đạt\n"}), "03.csv")
	july := viet.Month{Year: 2023, Month: 7}
	story := faulty.Story{Files: treeOf(t, folder), Folders: []string{""}}
	story.Run = func(folder string, use store.Use) error {
		var problems diag.List
		asked := pipeline.Asked{Month: july, Reopening: pipeline.Reopening{Why: "báo nhầm", Command: "vanban import"}}
		result, err := pipeline.ImportFiles(context.Background(), use, folder, []string{form}, asked, &problems)
		if err == nil && result == nil {
			return errors.New(problems.Sorted()[0].Lines(diag.English))
		}
		return err
	}
	t.Logf("%d points tried", faulty.Everywhere(t, story))
	var problems diag.List
	asked := pipeline.Asked{Month: july}
	result, err := pipeline.ImportFiles(context.Background(), quick(), folder, []string{form}, asked, &problems)
	if err != nil || len(result.Taken) > 0 || len(result.Aside) != 1 || !has(&problems, diag.ClosedMonth) {
		t.Error(result, err, problems.Sorted())
	}
}

// Several at once: each gets a number of its own, none is skipped.
func TestNoTwoRunsGiveOneNumber(t *testing.T) {
	files := maps.Clone(office)
	files["vanban.yaml"] += "numbering: {source: own}\n"
	const runs = 6
	for i := range runs {
		files[fmt.Sprintf("documents/lich-%d.md", i)] = office["documents/lich.md"]
	}
	folder := spread(t, files)
	var wait sync.WaitGroup
	for i := range runs {
		wait.Go(func() {
			var problems diag.List
			asked := pipeline.Issue{Documents: []string{fmt.Sprintf("lich-%d", i)}, Date: "20/7/2023"}
			use := store.Use{Disk: &faulty.Disk{}, Wait: time.Minute}
			issued, err := pipeline.IssueDocuments(context.Background(), use, folder, asked, &problems)
			if err != nil || len(issued) != 1 {
				t.Error(issued, err)
			}
		})
	}
	wait.Wait()
	for i := range runs {
		folder := filepath.Join(folder, fmt.Sprintf("issued/2023/%04d-BC-UBND", i+1))
		if _, err := os.Stat(filepath.Join(folder, "document.json")); err != nil {
			t.Error(err)
		}
	}
}

// A printed register that somebody worked on stays, and is told of.
func TestAPrintedRegisterOfSomebodysStays(t *testing.T) {
	folder := spread(t, office)
	issue(t, folder, pipeline.Issue{Documents: []string{"lich"}, Number: "5", Date: "20/7/2023"})
	out := filepath.Join(folder, "out")
	printed := func() ([]pipeline.Entry, *diag.List) {
		var problems diag.List
		entries, err := pipeline.PrintRegister(context.Background(), quick(), folder, out, 0, &problems)
		if err != nil {
			t.Fatal(err)
		}
		return entries, &problems
	}
	if entries, _ := printed(); len(entries) != 2 || !entries[0].Register || entries[0].Name != "so-dang-ky-2023.pdf" {
		t.Fatal(entries)
	}
	book := filepath.Join(out, "so-dang-ky-2023.xlsx")
	if err := os.WriteFile(book, []byte("ký nhận"), 0o666); err != nil {
		t.Fatal(err)
	}
	entries, problems := printed()
	if len(entries) != 1 || !has(problems, diag.TouchedOutput) {
		t.Error(entries, problems.Sorted())
	}
	if data, err := os.ReadFile(book); err != nil || string(data) != "ký nhận" {
		t.Error(string(data), err)
	}
}
