package compose_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/outline"
)

// What is printed is what its writer meant, and what is not printed is told.
func TestSignsOfOtherMarkdown(t *testing.T) {
	const printed, dropped, remarks = "VB-028", "VB-029", "VB-030"
	for name, c := range map[string]struct {
		text, want string
		told       []string // place and code
	}{
		"products":      {"3*4*5 và 2**3**4, a * b * c", "9:1 p 3*4*5 và 2**3**4, a * b * c./.\n", nil},
		"underscores":   {"__init__ và _tên_ ngày ____", "9:1 p __init__ và _tên_ ngày ____./.\n", nil},
		"a star behind": {"Tổng số*, (*) ghi chú, (**) x", "9:1 p Tổng số*, (*) ghi chú, (**) x./.\n", nil},
		"emphasis at quotations": {"**“Xã sạch”**đang, tại**“Xã”** x",
			"9:1 p **“Xã sạch”**đang, tại**“Xã”** x./.\n", nil},
		"emphasis at a colon":  {"**Mục tiêu:**Đến *(x)*nay", "9:1 p **Mục tiêu:**Đến *(x)*nay./.\n", nil},
		"emphasis at brackets": {"Tại **thôn (Bái Lim)**và nơi", "9:1 p Tại **thôn (Bái Lim)**và nơi./.\n", nil},
		"a blank at its end":   {"Một **chữ đậm **có", "9:1 p Một **chữ đậm **có./.\n", nil},
		"both faces":           {"***a** b* **c *d***", "9:1 p ***a**** b* **c *****d./.***\n", nil},
		"bold without an end":  {"Một **chữ đậm có", "9:1 p Một **chữ đậm có./.\n", []string{"9:5", printed}},
		"bold inside a word":   {"Một chữ**đậm", "9:1 p Một chữ**đậm./.\n", []string{"9:8", printed}},
		"numbered lines": {"Các việc:\n1. Thu gom rác.\n2. Trồng cây\n3. Dọn mương.",
			"9:1 p Các việc:\n10:1 p 1. Thu gom rác.\n11:1 p 2. Trồng cây\n12:1 p 3. Dọn mương./.\n", nil},
		"lettered lines": {"a) Một;\nb) hai;\nđiểm c) của", "9:1 p a) Một;\n10:1 p b) hai; điểm c) của./.\n", nil},
		"a number in a sentence": {"họp ngày 15 tháng\n7. Sau đó năm\n2023. Xong",
			"9:1 p họp ngày 15 tháng 7. Sau đó năm 2023. Xong./.\n", nil},
		"titles in capitals": {"I. MỤC TIÊU\nMỗi thôn có\nmột điểm.\nII. GIẢI PHÁP\nTuyên truyền.",
			"9:1 p I. MỤC TIÊU\n10:1 p Mỗi thôn có một điểm.\n12:1 p II. GIẢI PHÁP\n13:1 p Tuyên truyền./.\n", nil},
		"dashes without a space": {"-Một\n-Hai\n• Ba", "9:1 p -Một\n10:1 p -Hai\n11:1 p • Ba./.\n", nil},
		"a line's typed end":     {"Điểm:  \n1. một\\\n2. hai", "9:1 p Điểm:⏎1. một⏎2. hai./.\n", nil},
		"a title underlined": {"Một.\n---\n\nHai.\n===\n\nBa.",
			"9:1 p Một.\n12:1 p Hai.\n15:1 p Ba./.\n", []string{"10:1", dropped, "13:1", dropped}},
		"rules": {"Một.\n\n* * *\n\nHai\n____\nba",
			"9:1 p Một.\n13:1 p Hai ____ ba./.\n", []string{"11:1", dropped}},
		"fences": {"```go\nmã\n```\n\nx",
			"10:1 p mã\n13:1 p x./.\n", []string{"9:1", dropped, "11:1", dropped}},
		"a remark": {"Hai. <!-- nội bộ --> Ba <!--\n\nx\n-->\n\nbốn", "9:1 p Hai. Ba\n14:1 p bốn./.\n",
			[]string{"9:6", remarks}},
		"a remark without an end": {"Hai <!-- nội bộ", "9:1 p Hai <!-- nội bộ./.\n", []string{"9:5", printed}},
		"no remark":               {`Hai \<!-- a -->`, "9:1 p Hai <!-- a -->./.\n", nil},
		"a quotation": {"> Trích dẫn\n> nữa\n\n> 80% số hộ",
			"9:1 p > Trích dẫn\n10:1 p > nữa\n12:1 p > 80% số hộ./.\n", []string{"9:1", printed, "10:1", printed}},
		"a heading without a space": {"##I. MỤC TIÊU\n\n#nông_thôn\n\n### 1. C #",
			"9:3 h2 muc I. MỤC TIÊU\n11:1 p #nông_thôn\n13:5 h3 khoan 1. C #\n",
			[]string{"11:1", printed}},
		"arrows": {"Giảm từ 5 hộ -> 3 hộ.\n\n\\-> không phải <-",
			"9:1 p Giảm từ 5 hộ -> 3 hộ.\n11:1 p -> không phải <-./.\n", nil},
		"an arrow at the end": {"x <-\n\ny", "9:1 p x <-\n11:1 p y./.\n", []string{"9:3", printed}},
		"an arrow only":       {"-> mở mà không đóng", "9:1 p -> mở mà không đóng./.\n", []string{"9:1", printed}},
		"centred":             {"-> **giữa** <-\n\nx", "9:1 centred **giữa**\n11:1 p x./.\n", nil},
	} {
		tree, problems := composed(t, head+c.text)
		if got := outline.Body(tree); got != c.want {
			t.Errorf("%s: got\n%swant\n%s", name, got, c.want)
		}
		if n := strings.Count(problems, "cảnh báo"); n != len(c.told)/2 {
			t.Errorf("%s: %d problems in\n%s", name, n, problems)
		}
		for i := 0; i < len(c.told); i += 2 {
			if want := "a.md:" + c.told[i] + ": cảnh báo " + c.told[i+1]; !strings.Contains(problems, want) {
				t.Errorf("%s: no %q in\n%s", name, want, problems)
			}
		}
	}
}

func TestListsLieInOneAnotherSoDeepOnly(t *testing.T) {
	tree, problems := composed(t, head+strings.Repeat("- ", 10)+"x")
	got := outline.Body(tree)
	if strings.Count(got, "item") != 8 || !strings.Contains(got, "dash - - x./.") || problems != "" {
		t.Error(got, problems)
	}
}

// pieces are what a text of signs and words is put together from.
var pieces = []string{"*", "**", "***", "_", "__", "`", "```", "~~~", "#", "##",
	"###", "# ", "## ", "- ", "-", "+ ", "* ",
	"> ", ">", "-> ", " <-", "---", "===", "|", "| ", "|---|", "|\n|---|---|\n|",
	"^^", "<<", "<!--", "-->", "<b>", "</b>",
	"&amp;",
	"[^1]", "[^2]: ", "\n[^1]: ", "[[mục lục]]", "[x](y)",
	"![", "](a.png)", `\`, "\\\n", "  \n", "\n", "\n\n", "\n    ", "\t",
	"1. ", "2) ", "a) ", "I. ", "Điều 1. ", "Căn cứ ", ". ", ": ", "; ", "“", "”", "(", ")", "{ngang}", "<", ">", "\u00a0"}

// Every word typed in a body is in what is printed, or in a problem.
func TestWhatIsTypedIsPrintedOrTold(t *testing.T) {
	random := rand.New(rand.NewPCG(14, 11))
	ws := workspaceOf(t, head+"x", new(diag.List))
	for round := range 5000 {
		text, words := typed(random)
		d := *ws.Documents[0]
		d.Text = d.Text[:d.Offset] + text
		var list diag.List
		tree := compose.Document(ws, &d, nil, &list)
		problems := lines(&list)
		printed := strings.ToLower(everything(tree)) + problems
		for _, word := range words {
			if !strings.Contains(printed, word) && !named(text, word, problems) {
				t.Fatalf("round %d: %q is lost of\n%q\n%s%s", round, word, text, outline.Of(tree), problems)
			}
		}
	}
}

// everything is all that a tree prints: its components, its text and its notes.
func everything(tree *doc.Document) string {
	var b strings.Builder
	b.WriteString(outline.Of(tree))
	doc.EachSpan(tree.AllBlocks(), func(s *doc.Span) {
		b.WriteString(s.Text)
		if s.Note != nil {
			b.WriteString(doc.Text(s.Note.Spans))
		}
	})
	return b.String()
}

// named tells a word that stands in a remark when remarks are told, and one of a
// note that nobody calls or that stands twice.
func named(text, word, problems string) bool {
	before, after, _ := strings.Cut(text, word)
	remarked := strings.Contains(before, "<!--") && strings.Contains(after, "-->") &&
		strings.Contains(problems, "VB-030")
	noted := strings.Contains(before, "]:") &&
		(strings.Contains(problems, "VB-024") || strings.Contains(problems, "VB-025"))
	return remarked || noted
}

// typed is a text of pieces and of words, each with a number of its own.
func typed(random *rand.Rand) (text string, words []string) {
	for i := range 2 + random.IntN(14) {
		for range random.IntN(3) {
			text += pieces[random.IntN(len(pieces))]
		}
		words = append(words, fmt.Sprintf("đ%02dx", i))
		text += words[i]
		if random.IntN(2) == 0 {
			text += " "
		}
	}
	return text, words
}
