package docx

import (
	"slices"

	"vanban/internal/doc"
	"vanban/internal/style"
)

const mediaFolder = "word/media/"

// figure writes a picture in the middle with its caption below, kept together.
func (w *writer) figure(f *doc.Figure, p *piece) {
	width, height := w.placed.size(f.Image)
	picture := paragraph{style: style.Caption, spacing: before(w.measures.TableGap + p.above), keepNext: p.glued}
	if doc.Text(f.Caption) == "" {
		picture.spacing += some(after, p.below)
		w.picture(picture, f.Image, width, height)
		return
	}
	picture.keepNext = true
	w.picture(picture, f.Image, width, height)
	w.paragraph(paragraph{style: style.Caption, keepNext: p.glued, spacing: some(after, p.below)}, f.Caption)
}

// picture writes a picture as a paragraph of its own, as high as the picture:
// a mark of the usual size would stand out below it.
func (w *writer) picture(p paragraph, img *doc.Image, width, height pt) {
	p.mark = smallest
	w.open(p)
	w.drawing(img, width, height, nil)
	w.close()
}

const picturesNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture"

// anchor is where a drawing floats: right of the column's left side and below
// the top of the paragraph it hangs on.
type anchor struct{ x, y pt }

// drawing writes a picture in the line, or where it floats over the text.
func (w *writer) drawing(img *doc.Image, width, height pt, at *anchor) {
	w.shapes++
	id, cx, cy, alt := number(w.shapes), emus(width), emus(height), escape(img.Alt)
	start, wrap, end := `<wp:inline distT="0" distB="0" distL="0" distR="0">`, "", "</wp:inline>"
	if at != nil {
		start, wrap, end = at.start(id), "<wp:wrapNone/>", "</wp:anchor>"
	}
	w.raw(`<w:r><w:rPr><w:noProof/><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr><w:drawing>`, start,
		`<wp:extent cx="`, cx, `" cy="`, cy, `"/>`, wrap, `<wp:docPr id="`, id, `" name="Hình `, id, `" descr="`, alt, `"/>`,
		`<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
		`<a:graphic><a:graphicData uri="`, picturesNamespace, `"><pic:pic><pic:nvPicPr><pic:cNvPr id="`, id, `" name="Hình `, id, `" descr="`, alt, `"/>`,
		`<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="`, w.media(img), `"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="`, cx, `" cy="`, cy, `"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
		`</pic:pic></a:graphicData></a:graphic>`, end, `</w:drawing></w:r>`)
}

func (a *anchor) start(id string) string {
	return `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="` + id +
		`" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>` +
		`<wp:positionH relativeFrom="column"><wp:posOffset>` + emus(a.x) + `</wp:posOffset></wp:positionH>` +
		`<wp:positionV relativeFrom="paragraph"><wp:posOffset>` + emus(a.y) + `</wp:posOffset></wp:positionV>`
}

// media puts a picture into the package, the same bytes once, and gives the
// link to it.
func (w *writer) media(img *doc.Image) string {
	count := 1
	for _, p := range w.parts {
		if p.kind != "" {
			continue
		}
		if slices.Equal(p.data, img.Data) {
			return w.link("image", p.name[len("word/"):])
		}
		count++
	}
	ending := map[string]string{"image/png": "png", "image/jpeg": "jpeg"}[img.Type]
	name := "media/image" + number(count) + "." + ending
	w.parts = append(w.parts, part{name: "word/" + name, data: img.Data})
	return w.link("image", name)
}
