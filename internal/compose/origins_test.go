package compose_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"vanban/internal/doc"
)

func TestEveryWordKnowsWhereItWasWritten(t *testing.T) {
	tree, problems := composed(t, head+`## Chương II. Tên chương

Dòng một có \*dấu\* và sao,
dòng hai có **chữ đậm** rồi {{.Findings.Met}} chỉ tiêu của {{(index .Villages 1).Name}} xong.

-> Canh giữa <-

Điều 3. Trưởng thôn

| Cột |
|---|
| ô \| kẻ |
`)
	if problems != "" {
		t.Fatal(problems)
	}
	for word, want := range map[string]string{
		"TÊN": "ws/documents/a.md:9:15", "dấu": "ws/documents/a.md:11:15", "sao": "ws/documents/a.md:11:24",
		"hai": "ws/documents/a.md:12:6", "đậm": "ws/documents/a.md:12:19", "1": "ws/documents/a.md:12:31 value",
		"chỉ": "ws/documents/a.md:12:47", "Trám": "ws/villages.csv:3:4 value", "xong": "ws/documents/a.md:12:89",
		"giữa": "ws/documents/a.md:14:9", "Trưởng": "ws/documents/a.md:16:9", "kẻ": "ws/documents/a.md:20:8",
	} {
		if got := whereWritten(tree, word); got != want {
			t.Errorf("%s was written at %s, want %s", word, got, want)
		}
	}
}

// whereWritten is where the first such word of the text came from.
func whereWritten(tree *doc.Document, word string) (found string) {
	doc.EachSpan(tree.AllBlocks(), func(s *doc.Span) {
		i := strings.Index(s.Text, word)
		if i < 0 || found != "" {
			return
		}
		at, literal := s.Place(utf8.RuneCountInString(s.Text[:i]))
		if found = at.String(); !literal {
			found += " value"
		}
	})
	return found
}
