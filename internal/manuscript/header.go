package manuscript

import (
	"regexp"
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/word"
	"vanban/internal/workspace"
)

// What stands in the header (Phụ lục I, mục II.1 to II.5).
var (
	nation   = "cong hoa xa hoi chu nghia viet nam"
	motto    = "doc lap - tu do - hanh phuc"
	numbered = regexp.MustCompile(`^Số\s*:\s*(\d*)[\s….]*/\s*(\S.*)$`)
	dated    = regexp.MustCompile(`^(\S.*?),\s*ngày[\s….]*(\d*)[\s….]*tháng[\s….]*(\d*)[\s….]*năm[\s….]*(\d*)[\s….]*$`)
	subject  = regexp.MustCompile(`^(?:V/v|Về việc|V/v:|Vv)[:\s]+(.*)$`)
)

// reach is how far into a document its header may begin, in blocks.
const reach = 15

// header takes the header off the blocks.
func (w *writer) header(blocks []word.Block) []word.Block {
	at := nationAt(blocks[:min(reach, len(blocks))])
	if at < 0 {
		return blocks
	}
	end := at + 1
	if _, table := blocks[at].(*word.Table); !table {
		end = w.headerEnd(blocks, at)
	}
	w.marks(linesOf(word.Paragraphs(blocks[:at]...)))
	left, right := halves(blocks[at:end])
	w.left(left)
	w.right(right)
	return blocks[end:]
}

// nationAt is the block with Quốc hiệu, -1 for none.
func nationAt(blocks []word.Block) int {
	return slices.IndexFunc(blocks, func(b word.Block) bool {
		if t, ok := b.(*word.Table); ok {
			return isHeader(t)
		}
		return strings.HasSuffix(viet.Fold(joinedText(b)), nation)
	})
}

// isHeader tells the table that a header stands in: without lines, Quốc hiệu and
// Tiêu ngữ at its top.
func isHeader(t *word.Table) bool {
	if t.Bordered || len(t.Rows) == 0 || len(t.Widths) > 3 {
		return false
	}
	top := *t
	top.Rows = t.Rows[:min(2, len(t.Rows))]
	text := viet.Fold(joinedText(&top))
	return strings.Contains(text, nation) && strings.Contains(text, motto)
}

// headerEnd is where a header ends that is typed with tabs: after the last of its
// lines with a number or a date.
func (w *writer) headerEnd(blocks []word.Block, at int) int {
	end := at + 1
	for i := at; i < min(at+reach, len(blocks)); i++ {
		p, ok := blocks[i].(*word.Paragraph)
		if !ok || kindOf(said(p)) != nil {
			break
		}
		for _, half := range parted(p.Text()) {
			text := oneLine(half)
			if numbered.MatchString(text) || dated.MatchString(text) || strings.Contains(viet.Fold(text), motto) {
				end = i + 1
			}
		}
	}
	return end
}

// halves are the lines of the header's left column and of its right one.
func halves(blocks []word.Block) (left, right []line) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *word.Table:
			for _, row := range b.Rows {
				for i, cell := range row.Cells {
					if i == 0 {
						left = append(left, linesOf(cell.Paragraphs)...)
					} else {
						right = append(right, linesOf(cell.Paragraphs)...)
					}
				}
			}
		case *word.Paragraph:
			for text := range strings.SplitSeq(b.Text(), "\n") {
				half := parted(text)
				left = append(left, named(half[0], b)...)
				right = append(right, named(half[1], b)...)
			}
		}
	}
	return left, right
}

// gap is what parts two columns that are typed on one line.
var gap = regexp.MustCompile(`[ \x{a0}]*\t[\t \x{a0}]*|[ \x{a0}]{4,}`)

// parted are the left and the right half of a line. A line with one text only
// belongs left, unless it says what stands right or is moved there.
func parted(text string) [2]string {
	halves := gap.Split(text, -1)
	for i := len(halves) - 1; i > 0; i-- {
		if halves[i] == "" {
			halves = append(halves[:i], halves[i+1:]...)
		}
	}
	folded := viet.Fold(text)
	switch {
	case len(halves) > 1:
		return [2]string{halves[0], strings.Join(halves[1:], " ")}
	case strings.Contains(folded, nation), strings.Contains(folded, motto), dated.MatchString(oneLine(text)):
		return [2]string{"", text}
	}
	return [2]string{text, ""}
}

func named(text string, of *word.Paragraph) []line {
	if text = oneLine(text); text == "" || isRule(text) {
		return nil
	}
	return []line{{text, bold(of), of}}
}

// left reads the issuing body, number and symbol, and what a công văn is about.
func (w *writer) left(lines []line) {
	var body []line
	inSubject := false
	for _, l := range lines {
		switch number, about := numbered.FindStringSubmatch(l.text), subject.FindStringSubmatch(l.text); {
		case strings.Contains(viet.Fold(l.text), nation) || strings.Contains(viet.Fold(l.text), motto):
		case number != nil:
			w.matter.number, w.matter.symbol = number[1], oneLine(number[2])
		case about != nil:
			w.matter.title, inSubject = about[1], true
		case w.isMark(l.text):
		case inSubject:
			w.matter.title += " " + l.text
		default:
			body = append(body, l)
		}
	}
	if inSubject {
		w.matter.kind = workspace.Letter.ID
	}
	w.agency(body)
}

// right reads place and date.
func (w *writer) right(lines []line) {
	for _, l := range lines {
		if found := dated.FindStringSubmatch(l.text); found != nil {
			w.placed(l, found[1])
			w.matter.date = date(found[2], found[3], found[4])
			continue
		}
		folded := viet.Fold(l.text)
		if folded != nation && folded != motto && !w.isMark(l.text) {
			w.problems.Add(diag.TextLeft, l.of.At, l.text)
		}
	}
}

func (w *writer) placed(l line, place string) {
	if own := w.ws.Agency.Place.Text; !same(place, own) {
		w.problems.Add(diag.TextPlace, l.of.At, place, own)
	}
}

// date is what the front matter says of a day that may be open.
func date(day, month, year string) string {
	switch {
	case year == "" || month == "":
		return ""
	case day == "":
		return "tháng " + month + " năm " + year
	}
	return day + "/" + month + "/" + year
}

// agency holds the lines above the number against the workspace's body: another
// one's bold lines are its name, the lines above them the body it belongs to.
func (w *writer) agency(lines []line) {
	var parent, name []string
	for _, l := range lines {
		if l.bold || len(name) > 0 {
			name = append(name, l.text)
		} else {
			parent = append(parent, l.text)
		}
	}
	if len(name) == 0 {
		parent, name = nil, parent
	}
	own := w.ws.Agency
	all, ownParent := strings.Join(append(parent, name...), " "), ""
	for _, l := range own.Parent {
		ownParent += l.Text + " "
	}
	if len(lines) == 0 || same(all, ownParent+own.FullName()) {
		return
	}
	if above := strings.Join(parent, " "); above != "" && !same(above, ownParent) {
		w.problems.Add(diag.TextParent, lines[0].of.At, above)
	}
	if !same(strings.Join(name, " "), own.FullName()) {
		w.matter.agency = name
	}
}

// The marks that are boxed beside the header (Phụ lục I, mục III.2).
var (
	urgencies    = []string{"hoa toc", "thuong khan", "khan"}
	circulations = []string{"xem xong tra lai", "luu hanh noi bo"}
)

// isMark takes a mark into the front matter.
func (w *writer) isMark(text string) bool {
	folded := viet.Fold(text)
	for _, u := range urgencies {
		if folded == u {
			w.matter.urgency = text
			return true
		}
	}
	for _, c := range circulations {
		if folded == c {
			w.matter.circulation = text
			return true
		}
	}
	return false
}

// marks reads what stands above the header.
func (w *writer) marks(lines []line) {
	for _, l := range lines {
		if !w.isMark(l.text) {
			w.matter.esign = oneLine(w.matter.esign + " " + l.text)
		}
	}
}

// kindOf finds the type of a document by its name in capitals.
func kindOf(text string) *workspace.Kind {
	for i, k := range workspace.Kinds {
		if capital(text) && same(text, k.Name) {
			return &workspace.Kinds[i]
		}
	}
	return nil
}
