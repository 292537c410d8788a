package pipeline_test

import (
	"context"
	"maps"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/sample"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// communes are workspaces of others: after 01/7/2025, when there are two levels.
var communes = map[string]map[string]string{
	"a commune": {
		"vanban.yaml": "agency: {name: [Ủy ban nhân dân, xã Mường Khoa], " +
			"symbol: UBND, place: Mường Khoa, commune: xã Mường Khoa, province: tỉnh Lai Châu}\n" +
			"signers:\n  ct: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: Lò Văn Pâng}\n" +
			"  pct: {authority: [TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch], name: Hoàng Thị Mai}\n" +
			"villages: villages.csv\ncriteria: xa-ntm-2021-2025\n",
		"villages.csv": "id,name\n01,bản Nà Cóc\n02,Hua Cưởm\n",
	},
	"a ward with nothing else": {
		"vanban.yaml": "agency: {name: [Ủy ban nhân dân, phường Thủ Đức], " +
			"symbol: UBND, place: Thủ Đức, commune: phường Thủ Đức, province: Thành phố Hồ Chí Minh}\n" +
			"signers:\n  chu-tich: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: Mai Hữu Quyết}\n",
	},
}

// foreign are names of the sample's commune, its people and villages, and the
// level that is no more.
var foreign = regexp.MustCompile(`(?i)Cẩm T|Thanh Hóa|huyện|Cao Tiến|Nguyễn Văn An|` +
	`Trần Thị B|Lê Văn C|Sông Mã|Phạm Văn|` +
	`Bái Lim|Đồng Chạng|Làng |Tân Hợp|Quang Vinh|Đồi Sim|Bến Vôi|Hón Mơ|Thành Long|{%|%}`)

// typed are figures of somebody's: amounts, shares, counts of people and houses.
var typed = regexp.MustCompile(`\d+(,\d+)?\s*(%|triệu|tỷ|đồng|hộ|người|ha|tấn|đại biểu|thôn|chỉ tiêu)|` +
	`\d+/\d+ chỉ tiêu|number: *\d`)

func TestExamplesAreOfTheCommuneThatAsks(t *testing.T) {
	march := viet.Month{Year: 2026, Month: 3}
	for name, files := range communes {
		t.Run(name, func(t *testing.T) {
			for kind := range sample.Examples(t) {
				folder := fstest.MapFS{}
				for file, text := range files {
					folder[file] = &fstest.MapFile{Data: []byte(text)}
				}
				var problems, found diag.List
				ws, err := workspace.Load(folder, "", &found)
				if err != nil {
					t.Fatal(err)
				}
				file := pipeline.Example(ws, kind, "moi", march, &problems)
				none(t, &problems)
				text := string(file.Data)
				for _, pattern := range []*regexp.Regexp{foreign, typed} {
					if at := pattern.FindString(text); at != "" {
						t.Errorf("%s says %q", kind, at)
					}
				}
				folder[file.Name] = &fstest.MapFile{Data: file.Data}
				onlyOpen(t, kind, folder, text)
			}
		})
	}
}

// asks are what the check says of what only a person can give: open places, and
// signers that the workspace does not have (of the council, of the chairman alone).
var asks = map[diag.Code]bool{"DOC-70": true, "DOC-39": true, "DOC-40": true}

// onlyOpen fails for what the check finds but places that a person has to fill in.
func onlyOpen(t *testing.T, kind string, folder fstest.MapFS, text string) {
	t.Helper()
	var problems diag.List
	ws, err := workspace.Load(folder, "", &problems)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := pipeline.Check(context.Background(), ws, pipeline.Selection{}, &problems); err != nil {
		t.Fatal(err)
	}
	for _, p := range problems.Sorted() {
		if (p.Severity() == diag.Error || p.Severity() == diag.Warning) && !asks[p.Code] {
			t.Errorf("%s: %s\n%s", kind, p.Lines(diag.Vietnamese), text)
		}
	}
	problems = diag.List{}
	html := pipeline.Selection{Formats: []pipeline.Format{pipeline.HTML}}
	if files, err := pipeline.All(ws, html, &problems); err != nil || len(files) != 1 {
		t.Errorf("%s gives %d files, %v\n%s", kind, len(files), err, told(&problems))
	}
}

// In the workspace that has findings of a month the example prints them, by actions.
func TestTheReportsExamplePrintsTheFigures(t *testing.T) {
	text := sample.Examples(t)["bao-cao"]
	if !strings.Contains(text, "month: 2023-07\n") || !strings.Contains(text, `{{template "tom-tat" .Findings}}`) {
		t.Error(text)
	}
}

func TestAnOwnExampleThatCannotBeFilledInIsAProblem(t *testing.T) {
	for text, want := range map[string]string{"{% .Xa %}": "lỗi MAU-", "{% if %}": "lỗi MAU-"} {
		files := maps.Clone(communes["a commune"])
		files["templates/examples/bao-cao.md"] = text
		folder := fstest.MapFS{}
		for file, text := range files {
			folder[file] = &fstest.MapFile{Data: []byte(text)}
		}
		var problems, found diag.List
		ws, err := workspace.Load(folder, "", &found)
		if err != nil {
			t.Fatal(err)
		}
		pipeline.Example(ws, "bao-cao", "moi", viet.Month{Year: 2026, Month: 3}, &problems)
		if got := told(&problems); !strings.HasPrefix(got, "templates/examples/bao-cao.md: "+want) {
			t.Error(got)
		}
	}
}
