package docx

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// figure writes a picture in the middle with its caption below, kept together.
func (b *body) figure(f *doc.Figure, as *flatBlock) {
	box := b.placed.boxes[owner{part: b.part, name: style.Caption, block: f, image: f.Image}]
	picture := paragraph{style: style.Caption, spacing: before(b.measures.TableGap + as.above), keepNext: as.glued}
	if doc.Text(f.Caption) == "" {
		picture.spacing += some(after, as.below)
		b.picture(picture, box)
		return
	}
	picture.keepNext = true
	b.picture(picture, box)
	b.paragraph(paragraph{style: style.Caption, keepNext: as.glued, spacing: some(after, as.below)}, f.Caption)
}
