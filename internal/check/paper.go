package check

import (
	"fmt"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/doc"
	"vanban/internal/style"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// paper is a document as the rules read it: what they all look for is found
// once, when the first asks.
type paper struct {
	reporter
	doc      *workspace.Document
	tree     *doc.Document
	date     viet.Date // zero: not given, or no date
	passages []*passage
	tables   []table
	index    map[string][]spot // of every word in small letters

	cited     []*citation
	days      []day
	numbered  []entry
	sorted    []string // the words of index
	invalid   []string // those that are no syllables
	lawsNamed []law
	equals    []equation
	folded    []string // the names of the set's criteria
	searched  struct{ citations, days, entries, syllables, laws, equations bool }
}

// spot is the i-th word of a passage.
type spot struct {
	p *passage
	i int
}

// table is a table of the text with its cells as passages, nil where a cell is
// covered.
type table struct {
	*doc.Table
	head, rows [][]*passage
}

func newPaper(ws *workspace.Workspace, d *workspace.Document, tree *doc.Document) *paper {
	p := &paper{reporter: reporter{ws: ws}, doc: d, tree: tree}
	p.date, _ = viet.ParseDate(d.Date.Text)
	p.around()
	last := p.body(tree.Body, 0, nil)
	for i := range tree.Appendices {
		a := &tree.Appendices[i]
		p.add(appendixTitle, a.Title)
		p.body(a.Body, i+1, last)
	}
	p.indexWords()
	return p
}

// indexWords notes where every word stands.
func (p *paper) indexWords() {
	p.index = map[string][]spot{}
	for _, passage := range p.passages {
		for i, w := range passage.words {
			p.index[w.low] = append(p.index[w.low], spot{passage, i})
		}
	}
}

// around adds what stands before and after the text.
func (p *paper) around() {
	p.add(excerpt, p.tree.Title.Excerpt)
	p.add(excerpt, p.tree.Header.Subject)
	for _, l := range p.tree.Addressees.Names {
		p.add(addressee, []doc.Span{{Text: l.Text, At: l.At}})
	}
	for _, l := range p.tree.Ending.Recipients {
		p.add(recipient, []doc.Span{{Text: l.Text, At: l.At}})
	}
}

func (p *paper) add(k kind, spans []doc.Span) *passage {
	made := newPassage(k, spans)
	if made.text != "" {
		p.passages = append(p.passages, made)
	}
	p.addNotes(spans)
	return made
}

// addNotes adds the notes that spans call.
func (p *paper) addNotes(spans []doc.Span) {
	for _, s := range spans {
		if s.Note != nil {
			p.passages = append(p.passages, newPassage(note, s.Note.Spans))
		}
	}
}

// body adds the passages of blocks, the first after last, and gives the last.
func (p *paper) body(blocks []doc.Block, part int, last *passage) *passage {
	put := func(k kind, spans []doc.Span, name style.Name) *passage {
		made := p.add(k, spans)
		made.style, made.part, made.before = name, part, last
		last = made
		return made
	}
	for _, b := range blocks {
		switch b := b.(type) {
		case *doc.Heading:
			p := put(heading, b.Spans, b.Style)
			p.heading, p.number = b, b.Number
		case *doc.Paragraph:
			switch b.Style {
			case style.Enacting, style.Resolution:
			case style.Basis:
				put(basis, b.Spans, b.Style)
			case style.Caption:
				put(caption, b.Spans, b.Style)
			case style.Dash:
				put(item, b.Spans, b.Style).number = b.Number
			default:
				put(paragraph, b.Spans, b.Style).number = b.Number
			}
		case *doc.List:
			for _, i := range b.Items {
				last = p.body(i.Blocks, part, last)
			}
		case *doc.Figure:
			put(caption, b.Caption, style.Caption)
		case *doc.Table:
			p.table(b, part)
		case *doc.Contents: // it says what the headings say
		default:
			panic(fmt.Sprintf("check: block %T", b))
		}
	}
	return last
}

func (p *paper) table(b *doc.Table, part int) {
	t := table{Table: b}
	t.head = p.cells(headCell, b.Head, part)
	t.rows = p.cells(cell, b.Rows, part)
	p.tables = append(p.tables, t)
}

func (p *paper) cells(k kind, rows []doc.Row, part int) [][]*passage {
	made := make([][]*passage, len(rows))
	for i, row := range rows {
		made[i] = make([]*passage, len(row.Cells))
		for j := range row.Cells {
			if !row.Cells[j].Covered {
				made[i][j] = p.add(k, row.Cells[j].Spans)
				made[i][j].part = part
			}
		}
	}
	return made
}

// of lists the passages of some kinds.
func (p *paper) of(k kind) []*passage {
	var list []*passage
	for _, passage := range p.passages {
		if passage.kind&k != 0 {
			list = append(list, passage)
		}
	}
	return list
}

// withFigures lists the passages of some kinds that have numbers.
func (p *paper) withFigures(k kind) []*passage {
	var list []*passage
	for _, passage := range p.passages {
		if passage.kind&k != 0 && passage.figures {
			list = append(list, passage)
		}
	}
	return list
}

// each visits every place in passages of some kinds where a phrase in small
// letters stands, whatever its capitals. Passages in capitals are left out.
func (p *paper) each(phrase string, k kind, visit func(p *passage, i int)) {
	p.everywhere(phrase, k, func(p *passage, i int) {
		if !p.caps {
			visit(p, i)
		}
	})
}

// everywhere visits what each does, and in passages in capitals too.
func (p *paper) everywhere(phrase string, k kind, visit func(p *passage, i int)) {
	if !strings.Contains(phrase, " ") {
		for _, s := range p.index[phrase] {
			if s.p.kind&k != 0 {
				visit(s.p, s.i)
			}
		}
		return
	}
	want := strings.Split(phrase, " ")
	for _, s := range p.index[want[0]] {
		if s.p.kind&k != 0 && s.p.follows(s.i, want...) {
			visit(s.p, s.i)
		}
	}
}

// findings are those of the document's month; nil without a month or findings.
func (p *paper) findings() *criteria.Findings {
	month, ok := viet.ParseMonth(p.doc.Month.Text)
	if !ok {
		return nil
	}
	return p.ws.Findings[month]
}

// folder is a workspace as the rules for it read it.
type folder struct{ reporter }

func newFolder(ws *workspace.Workspace) *folder { return &folder{reporter{ws: ws}} }
