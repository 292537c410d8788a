package doc

import (
	"unicode/utf8"

	"vanban/internal/diag"
)

// Origin says where the characters of a span's text, from one on, were written.
type Origin struct {
	From  int // the character, from 0
	At    diag.Place
	Value bool // all came from one place, as a value that was put in
}

// Place is where the n-th character of the span was written. It is literal when
// it stands at that very place, not in a value that does.
func (s *Span) Place(n int) (at diag.Place, literal bool) {
	last := Origin{At: s.At, Value: true}
	for _, o := range s.Origins {
		if o.From > n {
			break
		}
		last = o
	}
	if last.Value {
		return last.At, false
	}
	at = last.At
	at.Col += n - last.From
	return at, true
}

// Cut is the span with the bytes from one to another of its text alone.
func (s Span) Cut(from, to int) Span {
	skipped := utf8.RuneCountInString(s.Text[:from])
	if s.Origins != nil {
		s.At, _ = s.Place(skipped)
		s.Origins = after(s.Origins, skipped)
	}
	s.Text = s.Text[from:to]
	return s
}

// after are the origins of what follows the first characters.
func after(origins []Origin, skipped int) []Origin {
	var kept []Origin
	for _, o := range origins {
		if o.From <= skipped {
			if !o.Value {
				o.At.Col += skipped - o.From
			}
			o.From, kept = skipped, kept[:0]
		}
		o.From -= skipped
		kept = append(kept, o)
	}
	return kept
}
