package source_test

import (
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"vanban/internal/diag"
	"vanban/internal/source"
)

type person struct {
	At   diag.Place
	Name source.String `yaml:"name"`
	Age  int           `yaml:"age"`
}

func (p *person) FromScalar(s source.String) { p.Name = s }

type shape struct {
	Title  source.String                 `yaml:"title"`
	Tags   []source.String               `yaml:"tags"`
	Share  float64                       `yaml:"share"`
	Draft  bool                          `yaml:"draft"`
	People []source.Entry[person]        `yaml:"people"`
	Extra  map[string]person             `yaml:"extra"`
	Names  []source.Entry[source.String] `yaml:"names"`
}

// lines gives problems as they are printed.
func lines(l *diag.List) string {
	var b strings.Builder
	for _, p := range l.Sorted() {
		b.WriteString(p.Lines(diag.Vietnamese))
	}
	return b.String()
}

func TestValuesAreKeptAsTypedWithTheirPlaces(t *testing.T) {
	var v shape
	var problems diag.List
	source.YAML("a.yaml", "title: 01\ntags: 17.10\npeople:\n  z: An\n  a: {name: Bình, age: 7}\n", 0, &v, &problems)
	if problems.Failed() {
		t.Fatal(lines(&problems))
	}
	if v.Title.Text != "01" || v.Title.At.String() != "a.yaml:1:8" {
		t.Errorf("title is %+v", v.Title)
	}
	if len(v.Tags) != 1 || v.Tags[0].Text != "17.10" {
		t.Errorf("a lone scalar gives %v", v.Tags)
	}
	if len(v.People) != 2 || v.People[0].Key.Text != "z" || v.People[0].Value.Name.Text != "An" || v.People[1].Value.Age != 7 {
		t.Errorf("people are %+v", v.People)
	}
}

func TestEveryProblemOfAYAMLFileIsFound(t *testing.T) {
	var v shape
	var problems diag.List
	source.YAML("a.yaml", "titel: x\ntags: {a: b}\nshare: nhiều\ndraft: có\npeople:\n  a: {age: một}\n  a: B\n", 3, &v, &problems)
	want := `a.yaml:4:1: lỗi DL-004: không có mục “titel”
    gợi ý: có phải “title”?
a.yaml:5:7: lỗi DL-006: cần một danh sách ở đây
a.yaml:6:8: lỗi DL-006: cần một số ở đây
a.yaml:7:8: lỗi DL-006: cần true hoặc false ở đây
a.yaml:9:12: lỗi DL-006: cần một số ở đây
a.yaml:10:3: lỗi DL-005: mục “a” ghi hai lần (lần đầu ở dòng 9)
    gợi ý: giữ lại một mục
`
	if got := lines(&problems); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestBrokenYAMLHasItsLine(t *testing.T) {
	var v shape
	var problems diag.List
	source.YAML("a.yaml", "title: [1\ntags: 2\n", 0, &v, &problems)
	if got := lines(&problems); !strings.HasPrefix(got, "a.yaml:2:") || !strings.Contains(got, "DL-003") {
		t.Error(got)
	}
}

func TestTextIsComposedAndItsLineEndsAreOne(t *testing.T) {
	var problems diag.List
	got, ok := source.Text("a.md", []byte("\ufeffTie\u0302\u0301ng Vie\u0323\u0302t\r\nđủ"), nil, &problems)
	if !ok || got != "Tiếng Việt\nđủ" {
		t.Errorf("%q, %v", got, ok)
	}
}

func TestTextThatExcelSavesAsUnicodeIsRead(t *testing.T) {
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		var data []byte
		for _, unit := range utf16.Encode([]rune("\ufeffTT\tKết quả 🏠\r\n")) {
			data = order.AppendUint16(data, unit)
		}
		var problems diag.List
		if got, ok := source.Text("a.txt", data, nil, &problems); !ok || got != "TT\tKết quả 🏠\n" {
			t.Errorf("%q %v", got, problems.Sorted())
		}
	}
}

func TestWhatIsNoTextIsAProblem(t *testing.T) {
	for data, want := range map[string]string{
		"một\nhai \xff":              "a.md:2:5: lỗi DL-001",
		"một\x0bhai":                 "a.md:1:4: lỗi DL-002",
		"một\x00":                    "a.md:1:4: lỗi DL-002",
		"\xff\xfea\x00b":             "a.md:1:2: lỗi DL-001",
		"\xff\xfea\x00\x00\xd8b\x00": "a.md:1:2: lỗi DL-001",
	} {
		var problems diag.List
		if _, ok := source.Text("a.md", []byte(data), nil, &problems); ok || !strings.HasPrefix(lines(&problems), want) {
			t.Errorf("%q: %v %s, want %s", data, ok, lines(&problems), want)
		}
	}
}

func FuzzYAML(f *testing.F) {
	f.Add("title: 01\npeople:\n  a: {name: B}\n")
	f.Add("a: &x [*x]")
	f.Add("? [a]\n: b")
	f.Fuzz(func(t *testing.T, text string) {
		var v shape
		var problems diag.List
		source.YAML("f.yaml", text, 0, &v, &problems)
	})
}

func FuzzText(f *testing.F) {
	f.Add([]byte("Tiê\u0301ng\r\n\xff\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var problems diag.List
		if text, ok := source.Text("f", data, nil, &problems); ok && strings.ContainsAny(text, "\r\x00") {
			t.Errorf("%q lets control characters through", text)
		}
	})
}

func ExampleYAML() {
	var config struct {
		Place source.String `yaml:"place"`
	}
	var problems diag.List
	source.YAML("vanban.yaml", "place: Cẩm Thành\nplcae: x\n", 0, &config, &problems)
	fmt.Println(config.Place, config.Place.At)
	fmt.Print(problems.Sorted()[0].Lines(diag.English))
	// Output:
	// Cẩm Thành vanban.yaml:1:8
	// vanban.yaml:2:1: error DL-004: there is no field “plcae”
	//     hint: did you mean “place”?
}

// Every fault that a clerk is likely to make is told in Vietnamese.
func TestFaultsOfYAMLAreToldInVietnamese(t *testing.T) {
	for text, want := range map[string]string{
		"title: Về việc: thử": "dấu hai chấm ở chỗ",
		"a: \"x":              "ngoặc kép chưa đóng",
		"a:\n\t- b":           "phím Tab",
		"a: [1, 2":            "thiếu dấu phẩy hoặc dấu ]",
		"a: {b: 1":            "thiếu dấu phẩy hoặc dấu }",
		"a:\n  b: 1\n c: 2":   "thụt khác",
		"- a\nb: 1":           "không có gạch đầu dòng",
		"a: [":                "thiếu",
		"a: |\nx":             "thiếu dấu hai chấm",
		"a: *x":               "dấu *",
		"a: &":                "dấu &",
		`a: "\q"`:             `viết \\`,
		"a: - b":              "gạch đầu dòng ở chỗ",
		"a: @x":               "ký tự không được phép",
	} {
		var problems diag.List
		var into struct{}
		source.YAML("a.yaml", text+"\n", 0, &into, &problems)
		got := ""
		for _, p := range problems.Sorted() {
			if p.Code == diag.BadYAML {
				got = p.Text(diag.Vietnamese)
			}
		}
		if !strings.Contains(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
