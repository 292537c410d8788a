package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// Of says what of the document something on a page is. What it points to is in
// the tree itself.
type Of struct {
	Part   int        // 0: the document; n: its n-th appendix
	Name   style.Name // the component
	Line   *doc.Line  // of a component around the text, and of the title of contents; nil where that has spans
	Block  doc.Block  // of the text, the innermost; nil around the text
	Item   *doc.Item  // the innermost one that it stands in
	Marker bool       // a run of this line is the item's marker
	Cell   *doc.Cell  // of a table
	Row    int        // the cell's, in the table's Head or Rows
	Column int        // the cell's
	Head   bool       // it is of the table's header
	Note   *doc.Note  // a footnote's text
	Entry  int        // of contents: which of the bookmarks a line tells, from 1; 0 for none

	Artifact Artifact
}

// Artifact says why a page prints what the document does not say there. The
// dots of contents share their line with what it says: see Run.Leader.
type Artifact int

const (
	Content      Artifact = iota // no artifact: what was written, printed once
	PageNumber                   // the page's own
	RepeatedHead                 // a table's header again
	RepeatedCell                 // a cell again that is merged with one on the page before
	NoteRule                     // the rule above footnotes
	Border                       // a rule of a table or of a stamp
)
