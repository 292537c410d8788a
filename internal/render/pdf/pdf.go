// Package pdf writes laid-out pages as PDF 1.7 (ISO 32000-1). It decides
// nothing: it draws runs, rules and pictures where the pages say.
//
// Of the faces it embeds the glyphs that the pages use, with their signs, so
// that text can be searched and copied. A sign that a face lacks is an error.
// Same pages, same bytes.
package pdf

import (
	"fmt"
	"strings"

	"vanban/internal/layout"
)

// Info is what the file says of itself; Language is a BCP 47 tag.
type Info struct{ Title, Author, Subject, Language string }

// Write draws the pages.
func Write(pages *layout.Pages, info Info) ([]byte, error) {
	f := newFile()
	tree, resources := f.reserve(), f.reserve()
	r, err := gather(pages)
	if err != nil {
		return nil, err
	}
	for _, p := range pages.Pages {
		content, err := f.stream("", r.draw(p, pages.Watermark))
		if err != nil {
			return nil, fmt.Errorf("draw page %d: %w", p.Number, err)
		}
		f.pages = append(f.pages, f.add(fmt.Sprintf(
			"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %.2f %.2f] /Resources %d 0 R /Contents %d 0 R >>",
			tree, p.Size.Width, p.Size.Height, resources, content)))
	}
	if err := r.put(f, resources); err != nil {
		return nil, err
	}
	f.put(tree, fmt.Sprintf("<< /Type /Pages /Count %d /Kids [%s] >>", len(f.pages), references(f.pages)))
	outlines := f.outline(pages)
	catalog := f.add(fmt.Sprintf("<< /Type /Catalog /Pages %d 0 R /Lang (%s)%s"+
		" /ViewerPreferences << /DisplayDocTitle true >> >>", tree, info.Language, outlines))
	about := f.add(fmt.Sprintf("<< /Title %s /Author %s /Subject %s /Creator (vanban) /Producer (vanban) >>",
		hexText(info.Title), hexText(info.Author), hexText(info.Subject)))
	return f.finish(catalog, about), nil
}

func references(objects []int) string {
	var b strings.Builder
	for _, n := range objects {
		fmt.Fprintf(&b, "%d 0 R ", n)
	}
	return b.String()
}
