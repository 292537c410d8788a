package pipeline_test

import (
	"archive/zip"
	"bytes"
	"io"
	"runtime"
	"strings"
	"testing"
)

// altered is a workbook with a part put in the place of another one, or added.
func altered(t *testing.T, data []byte, name string, content func(io.Writer)) []byte {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range in.File {
		if f.Name == name {
			continue
		}
		if err := out.Copy(f); err != nil {
			t.Fatal(err)
		}
	}
	w, err := out.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	content(w)
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Each of them is refused with a sentence that says what it is, and none takes
// more memory than a workbook may.
func TestAHostileWorkbookIsRefusedWithASentence(t *testing.T) {
	folder := at(t)
	form := forms(t, folder, "2023-08")["phieu-2023-08/01-bai-lim.xlsx"]
	const first = "xl/worksheets/sheet1.xml"
	repeat := func(text string, n int) func(io.Writer) {
		return func(w io.Writer) {
			io.WriteString(w, `<worksheet><sheetData>`)
			for range n {
				io.WriteString(w, text)
			}
		}
	}
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"zip bomb":    {altered(t, form, first, repeat(strings.Repeat(" ", 1<<20), 200)), "lỗi BT-006"},
		"every row":   {altered(t, form, first, repeat(`<row><c><v>1</v></c></row>`, 1_048_576)), "lỗi BT-006"},
		"cut off":     {form[:len(form)/2], "lỗi BT-005"},
		"cut XML":     {altered(t, form, first, repeat(`<row><c>`, 1)), "lỗi BT-005"},
		"old Excel":   {[]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 512) + "W\x00o\x00r\x00k\x00b\x00o\x00o\x00k\x00\x00\x00"), "lỗi BT-002"},
		"password":    {[]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00\x00\x00"), "lỗi BT-017"},
		"macros":      {altered(t, form, "xl/vbaProject.bin", func(w io.Writer) { io.WriteString(w, "x") }), "lỗi BT-004"},
		"entities":    {altered(t, form, first, func(w io.Writer) { io.WriteString(w, `<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>`) }), "lỗi BT-007"},
		"a picture":   {[]byte("\x89PNG\r\n\x1a\n"), "lỗi BT-001"},
		"nothing":     {nil, "lỗi BT-009"},
		"other bytes": {bytes.Repeat([]byte{0, 1, 2}, 1000), "lỗi BT-008"},
	} {
		t.Run(name, func(t *testing.T) {
			file := put(t, t.TempDir(), "01.xlsx", c.data)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, problems := take(t, folder, file)
			runtime.ReadMemStats(&after)
			if !strings.Contains(problems, "01.xlsx: "+c.want) || strings.Count(problems, "lỗi") != 1 {
				t.Error(problems)
			}
			if used := after.TotalAlloc - before.TotalAlloc; used > 600<<20 {
				t.Errorf("%d MB were allocated", used>>20)
			}
		})
	}
}
