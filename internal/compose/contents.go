package compose

import (
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"vanban/internal/diag"
	"vanban/internal/doc"
)

// contentsNode is a paragraph that asks for the table of contents.
type contentsNode struct{ ast.BaseBlock }

// pageCall asks for the page of a heading: `[[trang: III. TỔ CHỨC THỰC HIỆN]]`.
type pageCall struct {
	ast.BaseInline
	heading string
	at      int
}

var (
	kindContents = ast.NewNodeKind("Contents")
	kindPageCall = ast.NewNodeKind("PageCall")
)

func (*contentsNode) Kind() ast.NodeKind { return kindContents }
func (*pageCall) Kind() ast.NodeKind     { return kindPageCall }
func (*contentsNode) Dump([]byte, int)   {}
func (*pageCall) Dump([]byte, int)       {}

var (
	contentsLine = regexp.MustCompile(`(?i)^\[\[\s*mục lục\s*\]\]$`)
	pageOf       = regexp.MustCompile(`(?i)^\[\[\s*trang\s*:\s*([^\]]+?)\s*\]\]`)
)

// contentsTransformer makes tables of contents of paragraphs.
type contentsTransformer struct{}

func (contentsTransformer) Transform(p *ast.Paragraph, reader gmtext.Reader, _ parser.Context) {
	line, ok := onlyLine(p, reader.Source())
	if !ok || !contentsLine.Match(line.Value(reader.Source())) {
		return
	}
	n := &contentsNode{}
	n.Lines().Append(gmtext.NewSegment(line.Start, line.Start))
	p.Parent().ReplaceChild(p.Parent(), p, n)
}

// pageCallParser reads references to pages.
type pageCallParser struct{}

func (pageCallParser) Trigger() []byte { return []byte{'['} }

func (pageCallParser) Parse(_ ast.Node, block gmtext.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	found := pageOf.FindSubmatch(line)
	if found == nil {
		return nil
	}
	block.Advance(len(found[0]))
	return &pageCall{heading: string(util.UnescapePunctuations(found[1])), at: segment.Start}
}

func (r *reading) contents(n *contentsNode) doc.Block {
	at := r.at(n)
	return &doc.Contents{Title: doc.Line{Text: "MỤC LỤC", At: at}, At: at}
}

// page is a reference as it stands until the pages are known.
func (r *reading) page(n *pageCall, bold, italic bool) doc.Span {
	return doc.Span{Text: "?", Bold: bold, Italic: italic, PageOf: n.heading, At: r.place(n.at)}
}

// resolve finds the headings that references mean.
func (c *composer) resolve(tree *doc.Document) {
	var titles []string
	meant := map[string][]string{} // the titles of a name
	know := func(title string, names ...string) {
		titles = append(titles, title)
		for _, name := range names {
			meant[folded(name)] = append(meant[folded(name)], title)
		}
	}
	eachHeading(tree, know)
	doc.EachSpan(tree.AllBlocks(), func(s *doc.Span) {
		if s.PageOf == "" {
			return
		}
		found := meant[folded(s.PageOf)]
		switch {
		case len(found) == 0:
			c.problems.AddNear(diag.UnknownHeading, s.At, diag.Nearest(s.PageOf, titles), s.PageOf)
			return
		case len(found) > 1:
			c.problems.Add(diag.SameHeadings, s.At, s.PageOf, len(found))
		}
		s.PageOf = found[0]
	})
}

// eachHeading gives the title of every heading and appendix and the names by
// which it may be meant.
func eachHeading(tree *doc.Document, know func(title string, names ...string)) {
	of := func(b doc.Block) {
		h, ok := b.(*doc.Heading)
		switch {
		case !ok:
		case h.Label == "":
			know(h.Title(), h.Title())
		default:
			know(h.Title(), h.Title(), h.Label, doc.Text(h.Spans))
		}
	}
	doc.Each(tree.Body, of)
	for i := range tree.Appendices {
		a := &tree.Appendices[i]
		if len(a.Title) == 0 {
			know(a.Name(), a.Name())
		} else {
			know(a.Name(), a.Name(), a.Label.Text, doc.Text(a.Title))
		}
		doc.Each(a.Body, of)
	}
}

// folded is a title without what its writer may set otherwise: capitals and
// spaces.
func folded(s string) string {
	return strings.ToLower(strings.Join(strings.Fields(s), " "))
}
