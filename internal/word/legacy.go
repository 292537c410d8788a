package word

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// restoreAll makes Unicode of all runs, each by its font, and gives them to
// their paragraphs. Text in no old font may be in an old encoding all the same,
// when somebody changed the font: what the whole of it says decides.
func (r *reader) restoreAll() {
	modern := r.modern()
	for _, run := range r.texts {
		enc, capitals, old := viet.LegacyOfFont(run.face.font)
		if !old {
			enc, capitals = modern, false
		}
		r.restore(run, enc, capitals)
		if run.face.caps > 0 {
			run.Text = strings.ToUpper(run.Text)
		}
		if run.Text != "" || !run.isText() {
			run.of.Runs = append(run.of.Runs, run.Run)
		}
	}
}

// modern is the encoding of text in fonts that are not old.
func (r *reader) modern() viet.Legacy {
	if r.legacy != nil {
		return *r.legacy
	}
	var all strings.Builder
	for _, run := range r.texts {
		if _, _, old := viet.LegacyOfFont(run.face.font); !old {
			all.WriteString(run.Text + "\n")
		}
	}
	enc, sure := viet.DetectLegacy(all.String())
	whole := diag.Place{File: r.doc.File}
	switch {
	case enc == viet.Unicode:
	case sure:
		r.problems.Add(diag.OldEncoding, whole, enc.String())
		return enc
	default:
		r.problems.Add(diag.MaybeOldEncoding, whole, enc.String())
	}
	return viet.Unicode
}

// restore makes NFC text of a run, and notes what is lost and what no text may
// hold.
func (r *reader) restore(run *rawRun, enc viet.Legacy, capitals bool) {
	text, losses := viet.FromLegacy(run.Text, enc, capitals)
	_, _, known := viet.LegacyOfFont(run.face.font)
	for _, l := range losses {
		if known && l.Kind == viet.CapitalHidden {
			continue // small letters they are
		}
		r.problems.Add(source.Loss(l.Kind), run.of.At, l.Word, enc.String())
	}
	run.Text = strings.Map(func(c rune) rune {
		switch {
		case c == '\n' || c == '\t':
			return c
		case unicode.IsControl(c), c == '\u00ad', c == '\u200b', c == '\ufeff':
			return -1
		}
		return c
	}, norm.NFC.String(text))
}
