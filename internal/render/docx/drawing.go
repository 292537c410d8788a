package docx

import "vanban/internal/layout"

const picturesNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture"

// anchor is where a drawing floats: right of the column's left side and below
// the top of the paragraph it hangs on.
type anchor struct{ x, y pt }

// drawings are the pictures of the text: numbered, their bytes in the package.
type drawings struct {
	pack  *pack
	count int
}

// draw writes a picture in the line, or where it floats over the text.
func (d *drawings) draw(to *markup, box layout.PlacedImage, at *anchor) {
	d.count++
	id, cx, cy, alt := number(d.count), emus(box.Width), emus(box.Height), escape(box.Image.Alt)
	start, wrap, end := `<wp:inline distT="0" distB="0" distL="0" distR="0">`, "", "</wp:inline>"
	if at != nil {
		start, wrap, end = at.start(id), "<wp:wrapNone/>", "</wp:anchor>"
	}
	to.raw(`<w:r><w:rPr><w:noProof/><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr><w:drawing>`, start,
		`<wp:extent cx="`, cx, `" cy="`, cy, `"/>`, wrap, `<wp:docPr id="`, id, `" name="Hình `, id, `" descr="`, alt, `"/>`,
		`<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
		`<a:graphic><a:graphicData uri="`, picturesNamespace, `"><pic:pic>`,
		`<pic:nvPicPr><pic:cNvPr id="`, id, `" name="Hình `, id, `" descr="`, alt, `"/><pic:cNvPicPr/></pic:nvPicPr>`,
		`<pic:blipFill><a:blip r:embed="`, d.pack.picture(box.Image), `"/>`,
		`<a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="`, cx, `" cy="`, cy, `"/></a:xfrm>`,
		`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
		`</pic:pic></a:graphicData></a:graphic>`, end, `</w:drawing></w:r>`)
}

func (a *anchor) start(id string) string {
	return `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="` + id +
		`" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>` +
		`<wp:positionH relativeFrom="column"><wp:posOffset>` + emus(a.x) + `</wp:posOffset></wp:positionH>` +
		`<wp:positionV relativeFrom="paragraph"><wp:posOffset>` + emus(a.y) + `</wp:posOffset></wp:positionV>`
}
