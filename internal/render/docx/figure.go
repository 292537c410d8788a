package docx

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// figure writes a picture in the middle with its caption below, kept together.
func (b *body) figure(f *doc.Figure, as *flatBlock) {
	width, height := b.placed.size(f.Image)
	picture := paragraph{style: style.Caption, spacing: before(b.measures.TableGap + as.above), keepNext: as.glued}
	if doc.Text(f.Caption) == "" {
		picture.spacing += some(after, as.below)
		b.picture(picture, f.Image, width, height)
		return
	}
	picture.keepNext = true
	b.picture(picture, f.Image, width, height)
	b.paragraph(paragraph{style: style.Caption, keepNext: as.glued, spacing: some(after, as.below)}, f.Caption)
}
