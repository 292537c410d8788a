package criteria

import (
	"fmt"
	"strings"

	"vanban/internal/source"
)

// YAML writes the findings as a findings file that ReadFindings reads back to
// the same texts: a line for an indicator that is only rated, a mapping for
// one of which more is said, nothing for one of which nothing is.
func (fs *Findings) YAML() string {
	var b strings.Builder
	fmt.Fprintf(&b, "set: %s\nmonth: %s\n", fs.Set.ID, fs.Month)
	if fs.Village != "" {
		fmt.Fprintf(&b, "village: %s\n", quote(fs.Village))
	}
	if fs.Illustrative {
		b.WriteString("illustrative: true\n")
	}
	b.WriteString("findings:\n")
	for _, ind := range fs.Set.Indicators() {
		if f := fs.Of(ind); !f.Empty() {
			f.write(&b)
		}
	}
	return b.String()
}

func (f *Finding) write(b *strings.Builder) {
	var texts []string
	for _, field := range Fields {
		if text := field.Of(f).Text; text != "" {
			texts = append(texts, fmt.Sprintf("    %s: %s\n", field.Key, quote(text)))
		}
	}
	if len(texts) == 1 && f.Rating.Text != "" {
		fmt.Fprintf(b, "  %s: %s\n", f.Indicator.ID, quote(f.Rating.Text))
		return
	}
	fmt.Fprintf(b, "  %s:\n%s", f.Indicator.ID, strings.Join(texts, ""))
}

// plain are the texts that YAML takes for themselves.
var plain = map[string]bool{"Đạt": true, "Cơ bản đạt": true, "Chưa đạt": true, "Chưa đánh giá": true}

func quote(text string) string {
	if plain[text] {
		return text
	}
	return source.Quote(text)
}
