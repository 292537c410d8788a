package html_test

import (
	"bytes"
	"encoding/json"
	"regexp"
	"testing"

	xhtml "golang.org/x/net/html"

	"vanban/internal/doc"
	"vanban/internal/oracle"
)

// axeRun has axe look at the page, and leaves what it finds as its only text.
const axeRun = `</script><script>axe.run().then(r => {
document.body.textContent = JSON.stringify(r.violations.map(v => v.id + ": " + v.nodes[0].html)) })</script></body>`

var contentPolicy = regexp.MustCompile(`<meta http-equiv="Content-Security-Policy"[^>]*>`)

// violations are what axe-core finds in a file on a screen of the size.
func violations(t *testing.T, file []byte, size string) []string {
	t.Helper()
	script := bytes.Join([][]byte{[]byte("<script>"), oracle.Axe(t), []byte(axeRun)}, nil)
	file = bytes.Replace(contentPolicy.ReplaceAll(file, nil), []byte("</body>"), script, 1)
	page := oracle.File(t, "axe.html", file)
	out := oracle.Run(t, "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+t.TempDir(),
		"--log-level=3", "--window-size="+size, "--virtual-time-budget=20000", "--dump-dom", "file://"+page)
	root, err := xhtml.Parse(bytes.NewReader([]byte(out[bytes.Index([]byte(out), []byte("<!DOCTYPE")):])))
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	if err := json.Unmarshal([]byte(text(find(root, "body")[0])), &found); err != nil {
		t.Fatalf("axe said nothing: %v", err)
	}
	return found
}

// everything is a document with marks, notes, appendices and many pages.
func everything(t testing.TB) *doc.Document {
	d, wide := longPlan(t), row("Thôn", "Chỉ tiêu", "Kết quả", "Tháng trước", "Nguyên nhân", "Giải pháp", "Thời hạn")
	d.Marks = marked(t).Marks
	d.Body = append(d.Body, noting("Chú thích", note("1", "Nguồn")))
	table := &doc.Table{Columns: make([]doc.Column, 7), Head: []doc.Row{wide}, Rows: []doc.Row{wide, wide}}
	d.Body = append(d.Body, table)
	d.Appendices = withAppendices(t).Appendices
	return d
}

func TestAxeFindsNothing(t *testing.T) {
	for _, size := range []string{"1300,900", "500,900"} {
		equal(t, "violations", violations(t, write(everything(t)), size), nil)
	}
}

func TestAxeFindsWhatIsWrong(t *testing.T) {
	file := bytes.Replace(write(plan(t)), []byte(` lang="vi"`), nil, 1)
	if len(violations(t, file, "1300,900")) == 0 {
		t.Error("axe looks at nothing")
	}
}
