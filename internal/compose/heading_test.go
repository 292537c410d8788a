package compose_test

import (
	"fmt"
	"strings"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/outline"
)

// numbers lists those of a tree, each with what its text goes on with.
func numbers(d *doc.Document) string {
	var b strings.Builder
	show := func(n doc.Number, spans []doc.Span, above bool) {
		text := doc.Text(spans)
		if !above {
			text = strings.TrimPrefix(text, n.Text+n.Mark)
		}
		fmt.Fprintf(&b, "%v %q %q|%s\n", n.Values, n.Text, n.Mark, text)
	}
	doc.Each(d.AllBlocks(), func(block doc.Block) {
		switch block := block.(type) {
		case *doc.Heading:
			show(block.Number, block.Spans, block.Label != "")
		case *doc.Paragraph:
			show(block.Number, block.Spans, false)
		}
	})
	return b.String()
}

func TestBlocksCarryTheirNumber(t *testing.T) {
	tree, problems := composed(t, strings.Replace(head, "---\n", "---\nglue: true\n", 1)+`# Chương II. Quy định

## Điều 5. Tên

1.2. Khoản

- a) điểm
- đ) điểm

-> 1. Giữa <-

Điều 6. Ban hành

# Phụ lục

**1.** Đậm
`)
	want := `[2] "Chương II" "."|QUY ĐỊNH
[5] "Điều\u00a05" "."| Tên
[1 2] "1.2" "."| Khoản
[1] "a" ")"| điểm
[5] "đ" ")"| điểm
[] "" ""|1. Giữa
[6] "Điều\u00a06" "."| Ban hành./.
[1] "1" "."| Đậm./.
`
	if got := numbers(tree); got != want || problems != "" {
		t.Errorf("%s%s", got, problems)
	}
}

func TestOnlyANumberMakesALabel(t *testing.T) {
	for heading, want := range map[string]string{
		"Chương II. Quy định":        "[Chương II] QUY ĐỊNH",
		"Phần thứ nhất Quy định":     "[Phần thứ nhất] QUY ĐỊNH",
		"Phần hai: Quy định":         "[Phần hai] QUY ĐỊNH",
		"Phần A. Quy định":           "[Phần A] QUY ĐỊNH",
		"Tiểu mục 3. Quy định":       "[Tiểu mục 3] QUY ĐỊNH",
		"Chương III":                 "Chương III",
		"Mục tiêu chung":             "Mục tiêu chung",
		"Phần mở đầu":                "Phần mở đầu",
		"Chương trình phát triển xã": "Chương trình phát triển xã",
	} {
		tree, problems := composed(t, head+"# "+heading+"\n\nx")
		if got := outline.Body(tree); got != "9:3 h1 phan "+want+"\n11:1 p x./.\n" || problems != "" {
			t.Errorf("%s: %s%s", heading, got, problems)
		}
	}
}
