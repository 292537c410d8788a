package compose_test

import (
	"strings"
	"testing"

	"vanban/internal/outline"
)

func TestContentsAndReferences(t *testing.T) {
	const after = "\n\n## I. MỤC TIÊU\n\n### 1. Chung\n\nx./."
	const headings = "11:4 h2 muc I. MỤC TIÊU\n13:5 h3 khoan 1. Chung\n15:1 p x./.\n"
	for text, want := range map[string]string{
		"[[mục lục]]":                    "9:1 contents MỤC LỤC\n" + headings,
		" [[ Mục Lục ]] ":                "9:2 contents MỤC LỤC\n" + headings,
		"xem [[mục lục]]":                "9:1 p xem [[mục lục]]\n" + headings,
		"{{\"[[mục lục]]\"}}":            "9:3 p [[mục lục]]\n" + headings,
		"trang [[trang: I. MỤC TIÊU]].":  "9:1 p trang [? I. MỤC TIÊU].\n" + headings,
		"trang [[trang:i.  mục  tiêu ]]": "9:1 p trang [? I. MỤC TIÊU]\n" + headings,
		"**[[trang: 1. chung]]**":        "9:1 p **[? 1. Chung]**\n" + headings,
		"[a](b) [[c]] [d]":               "9:1 p [a](b) [[c]] [d]\n" + headings,
	} {
		tree, problems := composed(t, head+text+after)
		if got := outline.Body(tree); got != want || problems != "" {
			t.Errorf("%s: got\n%s%swant\n%s", text, got, problems, want)
		}
	}
}

func TestAHeadingIsMeantByItsLabelOrItsTitle(t *testing.T) {
	for _, name := range []string{"Chương I", "quy định chung", "Chương I. Quy định chung", "Phụ lục",
		"Danh sách thôn"} {
		_, problems := composed(t, head+"[[trang: "+name+"]] Phụ lục\n\n# Chương I. Quy định chung\n\nx\n\n"+
			"# Phụ lục. Danh sách thôn\n\ny")
		if problems != "" {
			t.Errorf("%s: %s", name, problems)
		}
	}
}

func TestAReferenceEndsTheText(t *testing.T) {
	tree, _ := composed(t, head+"## I. X\n\nxem trang [[trang: I. X]]")
	if got := outline.Body(tree); !strings.Contains(got, "p xem trang [? I. X]./.\n") {
		t.Error(got)
	}
}

func TestReferencesThatMeanNoHeading(t *testing.T) {
	for text, want := range map[string]string{
		"xem [[trang: I. Mục đch]]\n\n## I. MỤC ĐÍCH\n\nx": "ws/documents/a.md:9:5: lỗi VB-026: không có đề mục " +
			"“I. Mục đch”\n    gợi ý: có phải “I. MỤC ĐÍCH”?\n",
		"xem [[trang: 1. X]]\n\n## 1. X\n\na\n\n## 1. X\n\nb": "ws/documents/a.md:9:5: cảnh báo VB-027: có 2 đề mục " +
			"“1. X”; số trang là của đề mục đầu tiên\n",
	} {
		if _, got := composed(t, head+text); !strings.Contains(got, want) {
			t.Errorf("got\n%swant\n%s", got, want)
		}
	}
}
