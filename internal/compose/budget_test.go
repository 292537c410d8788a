package compose_test

import (
	"strings"
	"testing"

	"vanban/internal/compose"
	"vanban/internal/diag"
)

func TestActionsEnd(t *testing.T) {
	for text, want := range map[string]string{
		"x\n\n{{range 1000000000}}{{end}}":                               "11:9: lỗi MAU-010",
		"{{range 1000000000}}a{{end}}":                                   "9:9: lỗi MAU-010",
		"{{range 10}}\n{{range 900000}}{{if true}}{{end}}{{end}}{{end}}": "10:9: lỗi MAU-010",
		`{{$s := "aa"}}{{range 60}}{{$s = print $s $s}}{{end}}`:          "9:34: lỗi MAU-011",
		`{{$s := "aa"}}{{range 60}}{{$s = printf "%s%s" $s $s}}{{end}}`:  "9:34: lỗi MAU-011",
		`{{$s := "aa"}}{{range 60}}{{$s = html $s $s}}{{end}}`:           "9:34: lỗi MAU-011",
		`{{define "a"}}{{template "a" .}}{{end}}x {{template "a" .}}`:    "9:53: lỗi MAU-012",
		`{{define "a"}}{{range 100}}{{range 100}}{{template "b" .}}{{end}}{{end}}{{end}}` +
			`{{define "b"}}{{range 100}}{{range 100}}b{{end}}{{end}}{{end}}{{template "a" .}}`: "lỗi MAU-010",
		`{{range 200000}}` + strings.Repeat("dài ", 100) + `{{end}}`: "9:9: lỗi MAU-011",
		`{{printf "%999999d" 1}}`:                                    "9:3: lỗi MAU-009",
		`{{printf "%p" .Findings}}`:                                  "9:3: lỗi MAU-009",
		`{{printf "%v" .Findings}}`:                                  "9:3: lỗi MAU-008",
		`{{printf "%d" "x"}}`:                                        "9:3: lỗi MAU-009",
		`{{printf "%s"}}`:                                            "9:3: lỗi MAU-009",
		`{{.Findings}}`:                                              "9:3: lỗi MAU-008",
		`{{.Villages}}`:                                              "9:3: lỗi MAU-008",
		`{{upper .Villages}}`:                                        "9:3: lỗi MAU-008",
		`{{print .Findings.Met "%!"}}`:                               "",
		`{{printf "%d %s %v %5.1f%%" .Findings.Met .Agency.Place .Month 2.5}}`: "",
	} {
		if _, got := composed(t, head+text); !strings.Contains(got, want) || want == "" && got != "" {
			t.Errorf("%s: got\n%swant %s", text, got, want)
		}
	}
}

// Runs without the actions that failed use up one budget together.
func TestStepsCountOverAllRuns(t *testing.T) {
	_, got := composed(t, head+"{{range 100000}}{{end}}"+strings.Repeat("{{.Nam}} ", 40))
	if !strings.Contains(got, "MAU-010") {
		t.Error(got)
	}
}

func TestAProblemInOurOwnTemplateStandsAtItsCall(t *testing.T) {
	ws := sample(t)
	d := *ws.Document("thong-bao-thon")
	d.Text = d.Text[:d.Offset] + "x\n\n{{template \"thong-bao-thon\" .Findings}}"
	var list diag.List
	compose.Document(ws, &d, &ws.Villages[0], &list)
	got := lines(&list)
	for _, want := range []string{"content/documents/thong-bao-thon.md:", ":12: lỗi MAU-002: không có tên “",
		"(mẫu templates/thong-bao-thon.md:", "(thôn " + ws.Villages[0].Name.Text + ")"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
