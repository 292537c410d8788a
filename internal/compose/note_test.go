package compose_test

import (
	"strings"
	"testing"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/outline"
	"vanban/internal/workspace"
)

func TestNotesAreNumberedAsTheyAreCalled(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"one":               {"một[^a] hai\n\n[^a]: chú *thích*", "9:1 p một[^1: chú *thích*] hai./.\n"},
		"in order of calls": {"[^b]: nhì\n[^a]: nhất\n\nmột[^a] hai[^b].", "12:1 p một[^1: nhất] hai[^2: nhì]./.\n"},
		"called twice":      {"một[^a] hai[^a] ba\n\n[^a]: x", "9:1 p một[^1: x] hai[^1: x] ba./.\n"},
		"on two lines":      {"một[^a]\nhai\n\n[^a]: chú\nthích", "9:1 p một[^1: chú thích] hai./.\n"},
		"below its text":    {"một[^a]\n[^a]: x", "9:1 p một./.[^1: x]\n"},
		"in faces":          {"**một[^a]** x\n\n[^a]: x", "9:1 p **một****[^1: x]** x./.\n"},
		"at the end":        {"xong./.[^a]\n\n[^a]: x", "9:1 p xong./.[^1: x]\n"},
		"in a list": {"- một[^a]\n- hai\n\n[^a]: x",
			"9:3 item -\n9:3   dash một[^1: x]\n10:3 item -\n10:3   dash hai./.\n"},
		"in a table": {"| A[^a] |\n|--|\n| b[^b] |\n\n[^b]: y\n\n[^a]: x",
			"9:3 table [{0 0}]\n9:3   head A[^1: x]\n11:3   row b[^2: y]\n"},
		"in a heading": {"# Chương I. Quy định[^a]\n\nx\n\n[^a]: y",
			"9:3 h1 phan [Chương I] QUY ĐỊNH[^1: y]\n11:1 p x./.\n"},
		"a basis":       {"*Nghị quyết*[^a]\n\nx\n\n[^a]: y", "9:1 basis *Nghị quyết.*[^1: y]\n11:1 p x./.\n"},
		"inside a note": {"một[^a] x\n\n[^a]: xem [^a]", "9:1 p một[^1: xem [^a]] x./.\n"},
		"escaped":       {`một\[^a] x`, "9:1 p một[^a] x./.\n"},
		"a value":       {"{{\"[^a]\"}} x", "9:3 p [^a] x./.\n"},
	} {
		tree, problems := composed(t, head+c.text)
		if got := outline.Body(tree); got != c.want || problems != "" {
			t.Errorf("%s: got\n%s%swant\n%s", name, got, problems, c.want)
		}
	}
}

func TestOneNoteIsOneNodeHoweverOftenCalled(t *testing.T) {
	tree, _ := composed(t, head+"một[^a] hai[^a] ba\n\n[^a]: x")
	var called []*doc.Note
	doc.EachSpan(tree.Body, func(s *doc.Span) {
		if s.Note != nil {
			called = append(called, s.Note)
		}
	})
	if len(called) != 2 || called[0] != called[1] {
		t.Errorf("%v", called)
	}
}

func TestNotesAndCallsThatDoNotMeet(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"no text": {"một[^nguon]\n\nhai",
			"ws/documents/a.md:9:4: lỗi VB-023: chú thích “nguon” được gọi nhưng chưa có nội dung\n" +
				"    gợi ý: thêm đoạn “[^nguon]: …”\n"},
		"no call": {"một\n\n  [^nguon]: x",
			"ws/documents/a.md:11:13: lỗi VB-024: chú thích “nguon” có nội dung nhưng không được gọi\n" +
				"    gợi ý: ghi “[^nguon]” ở"},
		"misspelt": {"một[^nguon]\n\n[^ngun]: x",
			"ws/documents/a.md:9:4: lỗi VB-023: chú thích “nguon” được gọi nhưng chưa có nội dung\n" +
				"    gợi ý: có phải “ngun”?\n"},
		"two texts": {"một[^a]\n\n[^a]: x\n\n[^a]: y",
			"ws/documents/a.md:13:7: lỗi VB-025: chú thích “a” ghi hai lần (lần đầu ở dòng 11)\n"},
		"empty": {"một[^a]\n\n[^a]:\n", "VB-012"},
	} {
		_, got := composed(t, head+c.text)
		if !strings.Contains(got, c.want) {
			t.Errorf("%s: got\n%swant\n%s", name, got, c.want)
		}
	}
}

func FuzzNotes(f *testing.F) {
	for _, s := range []string{"a[^1]\n\n[^1]: b", "[^1]: [^1]", "[^1]:\n[^2]: x", "- [^a]\n  [^a]: x",
		"|[^a]|\n[^a]: |x|", "# [^1]\n[^1]: \\", "[[mục lục]]\n\n[[trang: x]]", "![](x)\n\n![[^1]](y)"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var problems diag.List
		ws, err := workspace.Load(folder(head+text), "ws", &problems)
		if err != nil || len(ws.Documents) == 0 {
			t.Skip()
		}
		tree := compose.Document(ws, ws.Documents[0], nil, &problems)
		marks := map[*doc.Note]string{}
		doc.EachSpan(tree.AllBlocks(), func(s *doc.Span) {
			switch n := s.Note; {
			case n == nil:
			case s.Text != n.Mark || marks[n] != "" && marks[n] != s.Text:
				t.Errorf("the mark of %q is %q", n.Mark, s.Text)
			case len(n.Spans) == 0 && !problems.Failed():
				t.Errorf("the note %s has no text", n.Mark)
			default:
				marks[n] = s.Text
			}
		})
	})
}
