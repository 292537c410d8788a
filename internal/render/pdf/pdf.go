// Package pdf writes laid-out pages as PDF. It decides nothing: it draws runs,
// rules and pictures where the pages say.
//
// gopdf draws; what it does not write (the language, the document's title for
// the viewer, a proper trailer) is added to its bytes. Same pages, same bytes.
package pdf

import (
	"fmt"
	"sync"

	"github.com/signintech/gopdf"

	"vanban/fonts"
	"vanban/internal/layout"
)

// Info is what the file says of itself; Language is a BCP 47 tag.
type Info struct{ Title, Author, Subject, Language string }

// faces are the embedded faces. Their PostScript names carry the tag that
// marks a subset.
var faces = [...]struct {
	name string
	data []byte
}{
	layout.Regular:    {"AAAAAA+LiberationSerif", fonts.Regular},
	layout.Bold:       {"AAAAAB+LiberationSerif-Bold", fonts.Bold},
	layout.Italic:     {"AAAAAC+LiberationSerif-Italic", fonts.Italic},
	layout.BoldItalic: {"AAAAAD+LiberationSerif-BoldItalic", fonts.BoldItalic},
}

// parsed are the faces as gopdf wants them, parsed once.
var parsed = sync.OnceValues(func() (*gopdf.FontContainer, error) {
	container := &gopdf.FontContainer{}
	for _, f := range faces {
		if err := container.AddTTFFontData(f.name, f.data); err != nil {
			return nil, fmt.Errorf("read the face %s: %w", f.name, err)
		}
	}
	return container, nil
})

// Write draws the pages.
func Write(pages *layout.Pages, info Info) ([]byte, error) {
	d := newDrawing()
	for _, p := range pages.Pages {
		d.AddPageWithOption(gopdf.PageOption{PageSize: &gopdf.Rect{W: float64(p.Size.Width), H: float64(p.Size.Height)}})
		if err := d.page(p, pages.Watermark); err != nil {
			return nil, fmt.Errorf("draw page %d: %w", p.Number, err)
		}
	}
	data, err := d.GetBytesPdfReturnErr()
	if err != nil {
		return nil, fmt.Errorf("write the PDF: %w", err)
	}
	return finish(data, pages, info)
}

// drawing is a gopdf document and the face it draws with.
type drawing struct {
	gopdf.GoPdf
	face  layout.Face
	size  layout.Pt
	added [len(faces)]bool
}

func newDrawing() *drawing {
	d := &drawing{size: -1}
	d.Start(gopdf.Config{PageSize: *gopdf.PageSizeA4})
	d.SetMargins(0, 0, 0, 0)
	d.SetNoCompression()
	return d
}

func (d *drawing) page(p layout.Page, mark *layout.Watermark) error {
	if mark != nil {
		if err := d.watermark(p, mark); err != nil {
			return err
		}
	}
	for _, l := range p.Lines {
		for _, r := range l.Runs {
			if err := d.run(r, l.Baseline-r.Rise); err != nil {
				return err
			}
		}
	}
	for _, i := range p.Images {
		if err := d.image(i); err != nil {
			return err
		}
	}
	for _, r := range p.Rules {
		d.SetLineWidth(float64(r.Thickness))
		d.SetStrokeColor(r.Color.R, r.Color.G, r.Color.B)
		d.Line(float64(r.X1), float64(r.Y1), float64(r.X2), float64(r.Y2))
	}
	return nil
}

// watermark draws a text about the middle of a page.
func (d *drawing) watermark(p layout.Page, m *layout.Watermark) error {
	x, y := p.Size.Width/2, p.Size.Height/2
	d.Rotate(m.Angle, float64(x), float64(y))
	defer d.RotateReset()
	return d.run(layout.Run{
		X: x - m.Width/2, Width: m.Width, Text: m.Text, Face: m.Face, Size: m.Size, Color: m.Color,
	}, y+m.Size/3)
}

// typoAscent is the faces' typographic ascender: gopdf hangs a cell's text
// from it, in parts of the size.
const typoAscent = 1420.0 / 2048

// run draws a run as a justified cell: gopdf stretches the spaces inside it.
func (d *drawing) run(r layout.Run, baseline layout.Pt) error {
	if err := d.use(r.Face, r.Size); err != nil {
		return err
	}
	d.SetTextColor(r.Color.R, r.Color.G, r.Color.B)
	d.SetXY(float64(r.X), float64(baseline)-typoAscent*float64(r.Size))
	return d.CellWithOption(&gopdf.Rect{W: float64(r.Width), H: float64(r.Size)}, r.Text,
		gopdf.CellOption{Align: gopdf.Left | gopdf.Top | gopdf.Justify})
}

// use takes a face in hand; only faces that are used get into the file.
func (d *drawing) use(face layout.Face, size layout.Pt) error {
	if d.face == face && d.size == size {
		return nil
	}
	if !d.added[face] {
		container, err := parsed()
		if err != nil {
			return err
		}
		if err := d.AddTTFFontFromFontContainer(faces[face].name, container); err != nil {
			return err
		}
		d.added[face] = true
	}
	d.face, d.size = face, size
	return d.SetFont(faces[face].name, "", float64(size))
}
