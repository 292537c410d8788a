package register_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"vanban/internal/diag"
	"vanban/internal/golden"
	"vanban/internal/register"
	"vanban/internal/source"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

const (
	ubnd = "Ủy ban nhân dân xã Cẩm Thành"
	hdnd = "Hội đồng nhân dân xã Cẩm Thành"
)

// wsWith is a workspace with a way of numbering: `given`, or `own` and series as
// `name: kind kind`.
func wsWith(how string, series ...string) *workspace.Workspace {
	ws := &workspace.Workspace{Numbering: workspace.Numbering{Source: source.String{Text: how}}}
	ws.Agency.Name = []source.String{{Text: "Ủy ban nhân dân"}, {Text: "xã Cẩm Thành"}}
	for _, s := range series {
		name, kinds, _ := strings.Cut(s, ": ")
		e := source.Entry[[]source.String]{Key: source.String{Text: name}}
		for _, k := range strings.Fields(kinds) {
			e.Value = append(e.Value, source.String{Text: k, At: diag.Place{File: "vanban.yaml", Line: 9}})
		}
		ws.Numbering.Series = append(ws.Numbering.Series, e)
	}
	return ws
}

// load reads a register; files are by their names.
func load(t testing.TB, ws *workspace.Workspace, files map[string]string) (*register.Book, *diag.List) {
	t.Helper()
	folder := fstest.MapFS{}
	for name, text := range files {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	var problems diag.List
	b, err := register.Load(folder, "xa", ws, &problems)
	if err != nil {
		t.Fatal(err)
	}
	return b, &problems
}

// told are problems, each on its line with the way out below.
func told(problems *diag.List) string {
	var b strings.Builder
	for _, p := range problems.Sorted() {
		b.WriteString(p.Lines(diag.Vietnamese))
	}
	return b.String()
}

// shown are the columns that an outline names.
var shown = []register.Column{register.Recipients, register.Note, register.Body, register.Village, register.Related}

// outline is what was read, a line for each document.
func outline(b *register.Book) string {
	var s strings.Builder
	for _, y := range b.Years {
		fmt.Fprintf(&s, "%d\n", y.Year)
		for _, l := range y.Lines {
			fmt.Fprintf(&s, "  %s | %s | %s | %s", l.Number, l.Day, l.State, l.Texts[register.Title])
			for _, c := range shown {
				if l.Texts[c] != "" {
					fmt.Fprintf(&s, " | %s: %s", c.Heading(), l.Texts[c])
				}
			}
			fmt.Fprintf(&s, " (%s)\n", l.At)
		}
	}
	return s.String()
}

// Registers as people and office programs leave them: testdata/*.csv is read, and
// what came of it stands beside.
func TestRegistersAreReadAsPeopleLeaveThem(t *testing.T) {
	files, err := filepath.Glob("testdata/*.csv")
	if err != nil || len(files) < 8 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".csv")
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			ws := wsWith("given")
			if strings.HasPrefix(name, "own-") {
				ws = wsWith("own", "chung: *", "nq: nghi-quyet")
			}
			b, problems := load(t, ws, map[string]string{"register/2023.csv": string(data)})
			golden.Check(t, name+".txt", outline(b)+told(problems))
		})
	}
}

const header = "Số và ký hiệu;Ngày;Tên loại và trích yếu;Người ký;Nơi nhận;\"Đơn vị, người nhận bản lưu\";Số lượng bản;" +
	"Ngày chuyển;Ký nhận;Ghi chú;Cơ quan;Thôn;Trạng thái;Liên quan;Văn bản;Thư mục\n"

func day(t testing.TB, s string) viet.Date {
	t.Helper()
	d, ok := viet.ParseDate(s)
	if !ok {
		t.Fatal(s)
	}
	return d
}

func written(t testing.TB, b *register.Book) string {
	t.Helper()
	files := b.Files()
	if len(files) != 1 {
		t.Fatalf("%d files", len(files))
	}
	return string(files[0].Data)
}

func TestANewRegisterHasAMarkSemicolonsAndAllColumns(t *testing.T) {
	b, _ := load(t, wsWith("given"), nil)
	b.Enter(register.Number{Serial: 5, Symbol: "KH-UBND"}, day(t, "05/01/2024"), ubnd)
	files := b.Files()
	if len(files) != 1 || files[0].Name != "register/2024.csv" || files[0].Before != nil {
		t.Fatalf("%+v", files)
	}
	want := "\ufeff" + strings.ReplaceAll(header, "\"Đơn vị, người nhận bản lưu\"", "Đơn vị, người nhận bản lưu") +
		"05/KH-UBND;05/01/2024;;;;;;;;;" + ubnd + ";;đã ban hành;;;\n"
	if got := string(files[0].Data); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A line is added, another one marked: every other byte of a person's file stays.
func TestOtherBytesOfTheRegisterStay(t *testing.T) {
	text := "\ufeffSổ của xã,,,\r\nNgày,\"Số, ký hiệu\",Của tôi,Trạng thái,Liên quan,Ghi chú\r\n" +
		"31/7/2023,112/BC-UBND,\"a, \"\"b\"\"\",,,\r\n\r\n 1/8/2023 , 113/KH-UBND ,x,  đã ban hành,,\"hai\r\ndòng\"\r\n\r\n"
	b, problems := load(t, wsWith("given"), map[string]string{"register/2023.csv": text})
	if problems.Failed() {
		t.Fatal(told(problems))
	}
	l := b.Find(register.Reference{Number: register.Number{Serial: 112, Symbol: "BC-UBND"}}, viet.Date{})
	by := b.Enter(register.Number{Serial: 120, Symbol: "BC-UBND"}, day(t, "5/8/2023"), ubnd)
	by.Write(map[register.Column]string{register.Title: `Báo cáo "số liệu", tháng 7`})
	l.Mark(register.Replaced, by.Number.String(), "Được thay thế bằng "+by.Reference().String())
	want := "\ufeffSổ của xã,,,\r\nNgày,\"Số, ký hiệu\",Của tôi,Trạng thái,Liên quan,Ghi chú," +
		"Tên loại và trích yếu,Người ký,Nơi nhận," +
		"\"Đơn vị, người nhận bản lưu\",Số lượng bản,Ngày chuyển,Ký nhận,Cơ quan,Thôn,Văn bản,Thư mục\r\n" +
		"31/7/2023,112/BC-UBND,\"a, \"\"b\"\"\",thay thế,120/BC-UBND,Được thay thế bằng 120/BC-UBND ngày 05/8/2023\r\n" +
		"\r\n 1/8/2023 , 113/KH-UBND ,x,  đã ban hành,,\"hai\r\ndòng\"\r\n\r\n" +
		"05/8/2023,120/BC-UBND,,đã ban hành,,,\"Báo cáo \"\"số liệu\"\", tháng 7\",,,,,,," + ubnd + ",,,\r\n"
	if got := written(t, b); got != want {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
}

// What was written is read as the same again, and written again is the same bytes.
func TestTheRegisterComesBack(t *testing.T) {
	b, _ := load(t, wsWith("given"), nil)
	odd := []string{`a;b`, `"c"`, "d\ne", " f ", "=g", "Đ, đ", "\u00a0"}
	for i, text := range odd {
		l := b.Enter(register.Number{Serial: i + 1, Symbol: "KH-UBND"}, day(t, "05/01/2024"), ubnd)
		l.Write(map[register.Column]string{register.Title: text, register.Note: text})
	}
	first := written(t, b)
	again, problems := load(t, wsWith("given"), map[string]string{"register/2024.csv": first})
	if problems.Failed() {
		t.Fatal(told(problems))
	}
	for i, l := range again.Years[0].Lines {
		want := strings.Join(strings.Fields(odd[i]), " ")
		if l.Texts[register.Title] != want || l.Texts[register.Note] != want {
			t.Errorf("%q came back as %q", odd[i], l.Texts[register.Title])
		}
	}
	if len(again.Files()) != 0 {
		t.Error("reading changes the register")
	}
}
