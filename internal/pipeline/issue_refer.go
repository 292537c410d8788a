package pipeline

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/register"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// refer finds the documents that are replaced, corrected or withdrawn.
func (is *issuer) refer() {
	day, _ := viet.ParseDate(is.Date)
	for _, r := range []struct {
		asked string
		line  **register.Line
	}{{is.Replaces, &is.replaces}, {is.Corrects, &is.corrects}, {is.Withdraws, &is.withdraws}} {
		if r.asked == "" {
			continue
		}
		reference, ok := register.ParseReference(r.asked)
		if !ok {
			is.problems.Add(diag.BadReference, diag.Place{}, r.asked)
			continue
		}
		switch line := is.book.Find(reference, day); {
		case line == nil:
			is.problems.Add(diag.UnknownReference, diag.Place{}, r.asked)
		case !line.State.InForce():
			is.problems.Add(diag.NotInForce, line.At, line.Reference().Term(), string(line.State))
		default:
			*r.line = line
		}
	}
}

// checkReference notes a document that cannot do what is asked to another one
// (Điều 18.3), or does not say so.
func (is *issuer) checkReference(item *issue, tree *doc.Document) {
	kind := workspace.KindOf(item.document.Kind.Text)
	at := item.document.Kind.At
	if l := is.replaces; l != nil && l.Number.Kind() != item.number.Kind() {
		item.problems.Add(diag.OtherKindReplaced, at, l.Number, strings.ToLower(kind.Name))
	}
	if l := is.corrects; l != nil && kind.ID != workspace.Letter.ID {
		item.problems.Add(diag.NotALetter, at, l.Number)
	}
	for _, l := range []*register.Line{is.replaces, is.corrects, is.withdraws} {
		if l != nil && !names(tree, l.Number.String()) {
			item.problems.Add(diag.NotMentioned, item.document.At, l.Number)
		}
	}
}

// names reports whether a document prints a text.
func names(tree *doc.Document, text string) (found bool) {
	tree.EachText(func(s *doc.Span) {
		found = found || strings.Contains(strings.ReplaceAll(s.Text, "\u2060", ""), text)
	})
	return found
}

// note is what the register says of what a document does to others.
func (is *issuer) note() string {
	var notes []string
	for _, n := range []struct {
		verb string
		line *register.Line
	}{{"Thay thế", is.replaces}, {"Đính chính", is.corrects}, {"Thu hồi", is.withdraws}} {
		if n.line != nil {
			notes = append(notes, n.verb+" "+n.line.Reference().String())
		}
	}
	return strings.Join(notes, "; ")
}

// related are the numbers of those others.
func (is *issuer) related() string {
	var list []string
	for _, l := range []*register.Line{is.replaces, is.corrects, is.withdraws} {
		if l != nil {
			list = append(list, l.Number.String())
		}
	}
	return strings.Join(list, "; ")
}

// mark notes with the other documents what this one does to them; nil: nothing
// that was issued here, on the day asked for.
func (is *issuer) mark(by *register.Line) {
	for _, m := range []struct {
		line  *register.Line
		state register.State
		note  string
	}{
		{is.replaces, register.Replaced, "Được thay thế bằng "},
		{is.corrects, register.Corrected, "Được đính chính bằng "},
		{is.withdraws, register.Withdrawn, "Thu hồi theo "},
	} {
		switch {
		case m.line == nil:
		case by != nil:
			m.line.Mark(m.state, by.Number.String(), m.note+by.Reference().String())
		case is.Date != "":
			day, _ := viet.ParseDate(is.Date)
			m.line.Mark(m.state, "", "Thu hồi ngày "+day.Short())
		default:
			m.line.Mark(m.state, "", "Thu hồi")
		}
	}
}
