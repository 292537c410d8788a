package compose

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/style"
)

// dialect is our Markdown: headings, paragraphs, dash lists, tables, bold and
// italics, figures, notes, contents and references to pages. Numbers at the
// head of a line are text, so that what is printed is always what was written;
// so are HTML, links and everything else.
var dialect = parser.NewParser(
	parser.WithBlockParsers(
		util.Prioritized(headingParser{}, 100),
		util.Prioritized(strayParser{}, 150),
		util.Prioritized(tableParser{}, 200),
		util.Prioritized(dashListParser{parser.NewListParser()}, 300),
		util.Prioritized(parser.NewListItemParser(), 400),
		util.Prioritized(ownLineParser{paragraphs}, 450),
		util.Prioritized(paragraphs, 500),
	),
	parser.WithInlineParsers(
		util.Prioritized(starParser{}, 100),
		util.Prioritized(noteCallParser{}, 200),
		util.Prioritized(pageCallParser{}, 300),
	),
	parser.WithParagraphTransformers(
		util.Prioritized(noteTransformer{}, 100),
		util.Prioritized(figureTransformer{}, 200),
		util.Prioritized(contentsTransformer{}, 300),
	),
)

// dashListParser knows lists by their dash only.
type dashListParser struct{ parser.BlockParser }

func (dashListParser) Trigger() []byte { return []byte("-+*") }

// deepest is how many lists may lie in one another; a sign further in is text.
const deepest = 8

func (p dashListParser) Open(parent ast.Node, reader gmtext.Reader, pc parser.Context) (ast.Node, parser.State) {
	depth := 0
	for n := parent; n != nil; n = n.Parent() {
		if n.Kind() == ast.KindList {
			depth++
		}
	}
	if depth >= deepest {
		return nil, parser.NoChildren
	}
	return p.BlockParser.Open(parent, reader, pc)
}

// paragraphParser takes indented lines too: an indent is no code here.
type paragraphParser struct{ parser.BlockParser }

func (paragraphParser) CanAcceptIndentedLine() bool { return true }

var paragraphs = paragraphParser{parser.NewParagraphParser()}

// reading is the work on one Markdown text.
type reading struct {
	*composer
	*expansion
	source []byte
	level  int // of the last heading
	notes  notes
}

// markdown reads an expanded text into blocks.
func (c *composer) markdown(e *expansion) []doc.Block {
	e = c.withoutRemarks(e)
	r := &reading{composer: c, expansion: e, source: []byte(e.text)}
	root := dialect.Parse(gmtext.NewReader(r.source))
	blocks := r.blocks(root)
	r.checkNotes()
	return blocks
}

func (r *reading) blocks(parent ast.Node) []doc.Block {
	var blocks []doc.Block
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Heading:
			blocks = append(blocks, r.heading(n))
		case *ast.Paragraph, *ast.TextBlock:
			blocks = append(blocks, r.paragraph(n))
		case *ast.List:
			blocks = append(blocks, r.list(n))
		case *tableNode:
			blocks = append(blocks, r.table(n))
		case *figureNode:
			blocks = append(blocks, r.figure(n))
		case *contentsNode:
			blocks = append(blocks, r.contents(n))
		case *noteNode:
			r.note(n)
		case *strayNode:
			r.tellStray(n)
		default:
			panic(fmt.Sprintf("compose: node %T", n))
		}
	}
	return blocks
}

// at is where a block begins.
func (r *reading) at(n ast.Node) diag.Place {
	for ; n != nil; n = n.FirstChild() {
		if n.Type() == ast.TypeBlock && n.Lines().Len() > 0 {
			return r.place(n.Lines().At(0).Start)
		}
	}
	return diag.Place{}
}

func (r *reading) paragraph(n ast.Node) doc.Block {
	p := &doc.Paragraph{Style: style.Body, Spans: r.spans(n), At: r.at(n)}
	switch {
	case r.isCentred(n):
		p.Style, p.Spans = style.Centred, withoutArrows(p.Spans)
	case r.isBasis(p.Spans):
		p.Style = style.Basis
	default:
		r.tellHead(n)
		p.Number = doc.NumberOf(p.Spans, false)
		withArticle(p)
	}
	return p
}

// isBasis tells a legal basis (căn cứ): a paragraph before the first heading
// that begins with the word, above a resolution also one that says on whose
// proposal it is made; anywhere one in italics that begins as bases do. What
// ends in a colon leads to something else.
func (r *reading) isBasis(spans []doc.Span) bool {
	text := doc.Text(spans)
	if strings.HasSuffix(text, ":") {
		return false
	}
	if r.level == 0 {
		for _, words := range basisWords {
			if strings.HasPrefix(text, words) && (words == basisWords[0] || r.form.Enacting) {
				return true
			}
		}
	}
	return italic(spans) && basisBegins.MatchString(text)
}

// italic tells spans that are in italics throughout.
func italic(spans []doc.Span) bool {
	for _, s := range spans {
		if !s.Italic && s.Note == nil && strings.TrimSpace(s.Text) != "" {
			return false
		}
	}
	return len(spans) > 0
}

// isCentred tells a paragraph that was typed between arrows: -> so <-.
func (r *reading) isCentred(n ast.Node) bool {
	lines := n.Lines()
	if lines == nil || lines.Len() == 0 {
		return false
	}
	first, last := lines.At(0), lines.At(lines.Len()-1)
	begin := bytes.TrimLeft(first.Value(r.source), " \t*")
	end := bytes.TrimRight(last.Value(r.source), " \t\r\n*")
	if lines.Len() == 1 && len(begin) < len("-> <-") {
		return false
	}
	return bytes.HasPrefix(begin, []byte("-> ")) && bytes.HasSuffix(end, []byte(" <-"))
}

// withoutArrows takes off the arrows at both ends.
func withoutArrows(spans []doc.Span) []doc.Span {
	if len(spans) == 0 {
		return spans
	}
	first, last := &spans[0], &spans[len(spans)-1]
	last.Text = strings.TrimSuffix(last.Text, "<-")
	*first = first.Cut(min(len("->"), len(first.Text)), len(first.Text))
	return trimmed(spans)
}

var basisWords = []string{"Căn cứ ", "Theo đề nghị ", "Xét "}

// basisBegins is how bases begin: with the word or with a document's type.
var basisBegins = regexp.MustCompile(`^(?:Căn cứ|Theo|Xét|Thực hiện|Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị định|` +
	`Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kết luận|Quy chế|Quy định|Hướng dẫn|Kế hoạch|Chương trình|Đề án|` +
	`Thông báo|Tờ trình|Báo cáo|Biên bản|Công văn|Công điện|Văn bản)(?:\s|$)`)

func (r *reading) list(n *ast.List) doc.Block {
	l := &doc.List{At: r.at(n)}
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		l.Items = append(l.Items, doc.Item{
			Marker: dash(n.Marker), Blocks: dashed(r.blocks(item)), At: r.at(item),
		})
	}
	return l
}

// dash is a list's marker as printed; a star is only another way to write a
// dash.
func dash(marker byte) string {
	if marker == '*' {
		return "-"
	}
	return string(marker)
}

// dashed puts the paragraphs of an item into its style.
func dashed(blocks []doc.Block) []doc.Block {
	for _, b := range blocks {
		if p, ok := b.(*doc.Paragraph); ok {
			p.Style = style.Dash
		}
	}
	return blocks
}
