package compose

import (
	"bytes"
	"image"
	_ "image/jpeg" // the formats
	_ "image/png"  // we know
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/source"
	"vanban/internal/style"
)

// figureNode is a paragraph that is nothing but a picture; its text is the
// caption.
type figureNode struct {
	ast.BaseBlock
	file string
}

var kindFigure = ast.NewNodeKind("Figure")

func (*figureNode) Kind() ast.NodeKind { return kindFigure }
func (*figureNode) Dump([]byte, int)   {}

// pictureLine is a line such as `![Bản đồ xã](ban-do.png)`.
var pictureLine = regexp.MustCompile(`^!\[(.*)\]\(\s*([^()]+?)\s*\)$`)

// figureTransformer makes figures of paragraphs.
type figureTransformer struct{}

func (figureTransformer) Transform(p *ast.Paragraph, reader gmtext.Reader, _ parser.Context) {
	line, ok := onlyLine(p, reader.Source())
	if !ok {
		return
	}
	found := pictureLine.FindSubmatchIndex(line.Value(reader.Source()))
	if found == nil {
		return
	}
	at := func(i int) int { return line.Start + found[i] }
	file := util.UnescapePunctuations(reader.Source()[at(4):at(5)])
	n := &figureNode{file: strings.TrimPrefix(string(file), "images/")}
	n.Lines().Append(gmtext.NewSegment(at(2), at(3)))
	p.Parent().ReplaceChild(p.Parent(), p, n)
}

// onlyLine is the line of a paragraph of one line.
func onlyLine(p *ast.Paragraph, source []byte) (gmtext.Segment, bool) {
	if p.Lines().Len() != 1 {
		return gmtext.Segment{}, false
	}
	line := p.Lines().At(0)
	line = line.TrimLeftSpace(source)
	return line.TrimRightSpace(source), true
}

// figure gives the figure, or its caption alone where the picture cannot be
// had.
func (r *reading) figure(n *figureNode) doc.Block {
	caption, at := r.spans(n), r.at(n)
	img := r.image(source.String{Text: n.file, At: at}, doc.Text(caption))
	if img == nil {
		return &doc.Paragraph{Style: style.Caption, Spans: caption, At: at}
	}
	return &doc.Figure{Image: img, Caption: caption, At: at}
}

// How large a picture may be: what a clerk's machine opens at once.
const (
	mostBytes  = 20 << 20
	mostPixels = 50_000_000
)

// image finds a picture of the workspace; nil where there is none to print.
func (c *composer) image(file source.String, alt string) *doc.Image {
	data, ok := c.ws.Images[file.Text]
	if !ok {
		names := slices.Sorted(maps.Keys(c.ws.Images))
		c.problems.AddNear(diag.MissingImage, file.At, diag.Nearest(file.Text, names), file.Text)
		return nil
	}
	made, code := picture(data)
	if made == nil {
		c.problems.Add(code, file.At, file.Text)
		return nil
	}
	made.Alt = alt
	return made
}

// picture reads the head of a picture, and turns it upright; nil with what is
// wrong with it.
func picture(data []byte) (*doc.Image, diag.Code) {
	config, format, err := image.DecodeConfig(bytes.NewReader(data))
	if len(data) > mostBytes || err == nil && config.Width > mostPixels/max(1, config.Height) {
		return nil, diag.HugeImage
	}
	if err != nil || config.Width*config.Height == 0 || !complete(data) {
		return nil, diag.BadImage
	}
	made := &doc.Image{Data: data, Type: "image/" + format, Width: config.Width, Height: config.Height}
	if o := orientation(data); format == "jpeg" && o > 1 {
		if made.Data, err = upright(data, o); err != nil {
			return nil, diag.BadImage
		}
		if o >= lying {
			made.Width, made.Height = made.Height, made.Width
		}
	}
	return made, ""
}

// complete tells whether a picture's bytes go on to its end mark; files that
// were cut short in copying do not.
func complete(data []byte) bool {
	end := []byte("\xff\xd9")
	if bytes.HasPrefix(data, []byte("\x89PNG")) {
		end = []byte("IEND")
	}
	return bytes.LastIndex(data, end) > len(data)/2
}
