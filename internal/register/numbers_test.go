package register_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/golden"
	"vanban/internal/register"
	"vanban/internal/viet"
)

func number(t testing.TB, s string) register.Number {
	t.Helper()
	n, ok := register.ParseNumber(s)
	if !ok {
		t.Fatal(s)
	}
	return n
}

func TestNumbersAreReadAsTheyArePrinted(t *testing.T) {
	for typed, want := range map[string]string{
		"112/BC-UBND": "112/BC-UBND 0112-BC-UBND bao-cao", "Số: 05/KH-UBND": "05/KH-UBND 0005-KH-UBND ke-hoach",
		" 5 / QĐ – UBND ": "05/QĐ-UBND 0005-QĐ-UBND quyet-dinh",
		"12/2023/NQ-HĐND": "12/2023/NQ-HĐND 0012-2023-NQ-HĐND nghi-quyet",
		"7a/UBND-VX":      "07a/UBND-VX 0007a-UBND-VX cong-van", "45/HĐ-UBND": "45/HĐ-UBND 0045-HĐ-UBND hop-dong",
		"45/HĐND-VP": "45/HĐND-VP 0045-HĐND-VP cong-van", "12345/BC-BCĐ": "12345/BC-BCĐ 12345-BC-BCĐ bao-cao",
		"112": "", "0/BC-UBND": "", "BC-UBND": "", "1.2/BC": "", "": "",
	} {
		n, ok := register.ParseNumber(typed)
		got := ""
		if ok {
			got = fmt.Sprint(n, " ", n.Folder(), " ", n.Kind())
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", typed, got, want)
		}
	}
}

func TestReferencesMayNameTheDay(t *testing.T) {
	for typed, want := range map[string]string{
		"112/BC-UBND": "112/BC-UBND 0000-00", "112/BC-UBND ngày 31/7/2023": "112/BC-UBND 2023-07-31",
		"112/BC-UBND ngày 31 tháng 7 năm 2023": "112/BC-UBND 2023-07-31", "112/BC-UBND ngày mai": "",
	} {
		r, ok := register.ParseReference(typed)
		got := ""
		if ok {
			got = fmt.Sprint(r.Number, " ", r.Day)
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", typed, got, want)
		}
	}
}

const past = header +
	"110/KH-UBND;20/7/2023;;;;;;;;;" + ubnd + ";;;;;\n" +
	"112/BC-UBND;31/7/2023;;;;;;;;;" + ubnd + ";;;;;\n" +
	"07/NQ-HĐND;1/8/2023;;;;;;;;;" + hdnd + ";;;;;\n"

// Numbers against a register: given or refused, and why.
func TestNumbersThatCannotBeGivenAreRefused(t *testing.T) {
	var got strings.Builder
	for _, asked := range []string{
		"given 113/BC-UBND 31/7/2023", "given 200/BC-UBND 31/7/2023", "given 112/KH-UBND 31/7/2023",
		"given 112/BC-UBND 5/8/2023", "given 112/bc-ubnd 5/8/2023", "given 112/BC-UBND 5/8/2024",
		"given 113/BC-UBND 30/7/2023", "given 111/BC-UBND 1/8/2023", "given 113/BC-HĐND 30/7/2023",
		"own 113/TB-UBND 31/7/2023", "own 112/TB-UBND 31/7/2023", "own 114/TB-UBND 31/7/2023",
		"own 113/TB-UBND 30/7/2023", "own 08/TB-HĐND 1/8/2023", "own 113/TB-HĐND 1/8/2023",
		"own 01/2023/NQ-HĐND 1/8/2023", "own 112a/TB-UBND 31/7/2023",
	} {
		words := strings.Fields(asked)
		b, read := load(t, wsWith(words[0], "chung: *"), map[string]string{"register/2023.csv": past})
		if read.Failed() {
			t.Fatal(told(read))
		}
		body := ubnd
		if strings.Contains(words[1], "HĐND") {
			body = hdnd
		}
		var problems diag.List
		if b.Check(number(t, words[1]), day(t, words[2]), body, diag.Place{}, &problems) {
			fmt.Fprintf(&got, "%s: được\n", asked)
		}
		if problems.Failed() {
			fmt.Fprintf(&got, "%s: %s", asked, told(&problems))
		}
	}
	golden.Check(t, "refusals.txt", got.String())
}

func TestSeriesGoOnFromTheirLastNumber(t *testing.T) {
	for _, c := range []struct{ series, body, symbol, want string }{
		{"chung: *", ubnd, "TB-UBND", "113/TB-UBND"},
		{"chung: *", hdnd, "TB-HĐND", "08/TB-HĐND"},
		{"chung: bao-cao thong-bao", ubnd, "TB-UBND", "113/TB-UBND"},
		{"chung: bao-cao thong-bao", ubnd, "KH-UBND", "111/KH-UBND"},
		{"chung: bao-cao thong-bao", ubnd, "QĐ-UBND", "01/QĐ-UBND"},
		{"chung: bao-cao thong-bao", "ỦY BAN NHÂN DÂN XÃ CẨM THÀNH", "BC-UBND", "113/BC-UBND"},
	} {
		b, _ := load(t, wsWith("own", c.series), map[string]string{"register/2023.csv": past})
		if got := b.Next(c.body, c.symbol, 2023).String(); got != c.want {
			t.Errorf("%s, %s of %s: got %s, want %s", c.series, c.symbol, c.body, got, c.want)
		}
		if got := b.Next(c.body, c.symbol, 2024); got.Serial != 1 {
			t.Errorf("a new year begins with %s", got)
		}
	}
}

func TestSeriesOfTypesThatAreNotThereAreProblems(t *testing.T) {
	var problems diag.List
	register.NewSeries(wsWith("own", "a: bao-cao baocao", "b: bao-cao").Numbering, &problems)
	want := "vanban.yaml:9: lỗi SO-015: không có loại văn bản “baocao”\n    gợi ý: có phải “bao-cao”?\n" +
		"vanban.yaml:9: lỗi SO-016: loại bao-cao có trong hai dãy số: a và b\n" +
		"    gợi ý: mỗi loại văn bản chỉ thuộc một dãy số\n"
	if got := told(&problems); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// issuedAs are the files of an issued document, and its line.
func issuedAs(t testing.TB, symbol, on, month, state string) (files map[string]string, line string) {
	t.Helper()
	n := number(t, symbol)
	r := register.Record{CodeNumber: n.CodeNumber(), CodeNotation: n.Symbol, IssuedDate: day(t, on).String(), Month: month}
	r.Files = []register.File{{Name: "bc.pdf", Size: 4}}
	record, err := r.JSON()
	if err != nil {
		t.Fatal(err)
	}
	essence, err := (&register.Essence{}).JSON()
	if err != nil {
		t.Fatal(err)
	}
	f := register.FolderOf(n, day(t, on).Year)
	files = map[string]string{
		f + "/document.json": string(record), f + "/bc.pdf": "%PDF", f + "/" + register.EssenceName: string(essence),
	}
	return files, fmt.Sprintf("%s;%s;;;;;;;;;%s;;%s;;bc;%s\n", n, on, ubnd, state, f)
}

func TestFoldersAndLinesBelongTogether(t *testing.T) {
	const folder = "issued/2023/0112-BC-UBND/"
	files, line := issuedAs(t, "112/BC-UBND", "31/7/2023", "2023-07", "")
	lost := "113/BC-UBND;1/8/2023;;;;;;;;;;;;;;issued/2023/0113-BC-UBND\n"
	var got strings.Builder
	for _, c := range []struct {
		name, register string
		change         func(map[string]string)
	}{
		{"together", header + line, nil},
		{"backslashes", header + strings.ReplaceAll(line, "/0112", `\0112`), nil},
		{"no line", header, nil},
		{"no folder", header + line + lost, nil},
		{"another day", header + strings.ReplaceAll(line, "31/7", "30/7"), nil},
		{"a file is gone", header + line, func(f map[string]string) { delete(f, folder+"bc.pdf") }},
		{"a file was changed", header + line, func(f map[string]string) { f[folder+"bc.pdf"] += "x" }},
		{"the sources are gone", header + line, func(f map[string]string) { delete(f, folder+"nguon/nguon.json") }},
		{"an odd folder", header + line, func(f map[string]string) { f["issued/2023/khac/a.txt"] = "x" }},
		{"no record", header + line, func(f map[string]string) { f[folder+"document.json"] = `{"format": 2}` }},
	} {
		all := maps.Clone(files)
		all["register/2023.csv"] = c.register
		if c.change != nil {
			c.change(all)
		}
		_, problems := load(t, wsWith("given"), all)
		fmt.Fprintf(&got, "--- %s\n%s", c.name, told(problems))
	}
	golden.Check(t, "folders.txt", got.String())
}

func TestAMonthIsClosedByItsReportAndOpenedWithIt(t *testing.T) {
	july := viet.Month{Year: 2023, Month: 7}
	for _, c := range []struct {
		number, state string
		closed        bool
	}{
		{"112/BC-UBND", "", true}, {"112/BC-UBND", "đã ban hành", true}, {"112/BC-UBND", "đính chính", true},
		{"112/BC-UBND", "thay thế", false}, {"112/BC-UBND", "thu hồi", false}, {"112/KH-UBND", "", false},
	} {
		files, line := issuedAs(t, c.number, "31/7/2023", "2023-07", c.state)
		files["register/2023.csv"] = header + line
		b, _ := load(t, wsWith("given"), files)
		if _, closed := b.Closed()[july]; closed != c.closed {
			t.Errorf("%s, %q: closed is %t", c.number, c.state, closed)
		}
		delete(files, "register/2023.csv")
		b, _ = load(t, wsWith("given"), files)
		if _, closed := b.Closed()[july]; closed != (c.number == "112/BC-UBND") {
			t.Errorf("%s: a lost register opens the month", c.number)
		}
	}
}

func TestTheRecordSaysAtMostWhatAnOfficeTakes(t *testing.T) {
	r := register.Record{Subject: strings.Repeat("ổ", 501), CodeNotation: strings.Repeat("Đ", 30), PageAmount: 1000,
		To: []register.Organ{{OrganName: strings.Repeat("a", 201)}}}
	var problems diag.List
	r.CheckLengths(diag.Place{}, &problems)
	got := told(&problems)
	for _, want := range []string{"Subject dài 501", "To.OrganName dài 201", "PageAmount dài 1000"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not said of\n%s", want, got)
		}
	}
	if strings.Contains(got, "CodeNotation") {
		t.Error(got)
	}
}

// The schema names what a record has, no more and no less, with its lengths.
func TestTheSchemaIsTheRecords(t *testing.T) {
	var schema struct {
		Required   []string
		Properties map[string]struct{ MaxLength int }
	}
	if err := json.Unmarshal(register.Schema, &schema); err != nil {
		t.Fatal(err)
	}
	data, err := (&register.Record{}).JSON()
	if err != nil {
		t.Fatal(err)
	}
	var record map[string]any
	if err := json.Unmarshal(data, &record); err != nil {
		t.Fatal(err)
	}
	names := slices.Sorted(maps.Keys(record))
	if got := slices.Sorted(maps.Keys(schema.Properties)); !slices.Equal(got, names) {
		t.Errorf("the schema has %v\nthe record %v", got, names)
	}
	if got := slices.Sorted(slices.Values(schema.Required)); !slices.Equal(got, names) {
		t.Errorf("required are %v", got)
	}
	for name, most := range map[string]int{ // Phụ lục VI, phần II.I
		"TypeName": 100, "CodeNumber": 11, "CodeNotation": 30, "OrganName": 200, "Subject": 500, "Language": 30,
		"Description": 500,
	} {
		if got := schema.Properties[name].MaxLength; got != most {
			t.Errorf("%s may have %d letters, not %d", name, got, most)
		}
	}
}

func FuzzRegister(f *testing.F) {
	f.Add([]byte(past), "x")
	f.Add([]byte("\ufeffsep=;\nSố ký hiệu;Ngày\n1/BC-A;1/1/2023"), "a;b")
	f.Add([]byte("\xff\xfe"), "\"")
	f.Add([]byte("Số ký hiệu,NgàY"), "\x01")
	f.Fuzz(func(t *testing.T, data []byte, text string) {
		b, problems := load(t, wsWith("own", "chung: *"), map[string]string{"register/2023.csv": string(data)})
		y := b.Of(2023)
		if y == nil {
			if !problems.Failed() {
				t.Fatal("nothing is read and nothing told")
			}
			return
		}
		before := len(y.Lines)
		l := b.Enter(register.Number{Serial: 999999, Symbol: "ZZ-UBND"}, day(t, "31/12/2023"), ubnd)
		l.Write(map[register.Column]string{register.Title: text})
		if before > 0 {
			y.Lines[0].Mark(register.Withdrawn, "1/A", text)
		}
		again, found := load(t, wsWith("own", "chung: *"), map[string]string{"register/2023.csv": written(t, b)})
		if again.Of(2023) == nil || len(again.Of(2023).Lines) != before+1 {
			t.Fatalf("%q: what was written is not read\n%s", written(t, b), told(found))
		}
	})
}
