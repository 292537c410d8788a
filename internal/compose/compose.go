// Package compose makes the document tree of a document: it runs the template
// actions of its Markdown over the workspace's values, reads the Markdown, and
// adds what the decree has around the text.
//
// Every node knows the line it came from. A name that does not exist is a
// problem at its place, never an empty string; all of them are found in one
// run. Values put into the text are text: they cannot become Markdown.
package compose

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/source"
	"vanban/internal/style"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Document composes a document, for a village or, with nil, for the commune.
// What is wrong becomes problems; the tree then holds what could be composed.
func Document(
	ws *workspace.Workspace, d *workspace.Document, village *workspace.Village, problems *diag.List,
) *doc.Document {
	c := composer{ws: ws, doc: d, problems: problems, form: ws.Form(d.Kind.Text), agency: ws.Agency}
	if len(d.Agency) > 0 {
		c.agency.Name = d.Agency
	}
	c.data = c.values(village)
	c.checkTitle()
	c.checkSigners()
	kind, date, excerpt := c.kind(), c.date(d.Date), c.line(d.Title).Text
	c.checkNumber(date)
	body, appendices := c.parts(c.body())
	tree := &doc.Document{
		ID:     d.ID,
		Styles: ws.Styles,
		Info: doc.Info{
			Title:   strings.TrimSpace(kind.Name + " " + lowerFirst(excerpt)),
			Author:  c.agency.FullName(),
			Subject: excerpt,
			Date:    date,
		},
		Marks:      c.marks(),
		Header:     c.header(kind, date),
		Title:      c.title(kind),
		Addressees: c.addressees(),
		Body:       c.endMark(c.withEnacting(endBases(body))),
		Ending:     c.ending(d.Signer, d.Recipients),
		Copy:       c.copied(d.Copy),
	}
	tree.Appendices = c.appendices(appendices, kind, date)
	c.glueBody(tree.Body)
	c.resolve(tree)
	tree.OfOthers = c.ofOthers
	return tree
}

// composer is the work on one document.
type composer struct {
	ws       *workspace.Workspace
	doc      *workspace.Document
	form     workspace.Form
	agency   workspace.Agency // who issues it
	data     Data
	ofOthers bool // a village's document has asked for the report of another
	lacking  bool // the findings are not there, which is noted: no action has to say so too
	problems *diag.List
}

// values gathers what the template actions may name.
func (c *composer) values(village *workspace.Village) Data {
	data := Data{
		Agency: c.agency, Village: village, Villages: c.ws.Villages,
		Title: c.doc.Title.Text, Tasks: c.doc.Tasks, VillageSet: c.ws.VillageSet, ws: c.ws, ofOthers: &c.ofOthers,
	}
	if c.doc.Month.Text == "" {
		if c.printsFigures() {
			c.problems.Add(diag.FiguresOfNoMonth, c.doc.At)
			c.lacking = true
		}
		return data
	}
	month, ok := viet.ParseMonth(c.doc.Month.Text)
	if !ok {
		c.problems.Add(diag.BadMonth, c.doc.Month.At, c.doc.Month.Text)
		return data
	}
	data.Month = month
	data.Findings = c.findings(month)
	data.Previous = c.ws.Findings[month.Previous()]
	return data
}

// ofMonth is what actions name that is of a month.
var ofMonth = regexp.MustCompile(
	`\{\{(?:[^}]*[^\w.)}])?\$?\.(?:Month|Findings|Previous|Changes|Due|Cost|Sum|Count|Reports?|Reported|Missing)\b`)

// printsFigures reports whether the document, or a template that it calls, asks
// for what is of a month.
func (c *composer) printsFigures() bool {
	text := c.doc.Text[c.doc.Offset:]
	if ofMonth.MatchString(c.doc.Title.Text) || ofMonth.MatchString(text) {
		return true
	}
	called := callees(c.ws.Templates, text)
	return slices.ContainsFunc(called, func(t workspace.Template) bool { return ofMonth.MatchString(t.Text) })
}

func (c *composer) findings(month viet.Month) *criteria.Findings {
	found := c.ws.Findings[month]
	switch {
	case found != nil:
		return found
	case c.ws.Unread.Set || c.ws.Unread.Months[month]:
		c.problems.Add(diag.UnreadFindings, c.doc.Month.At, month)
	case c.ws.Set != nil:
		c.problems.Add(diag.NoFindings, c.doc.Month.At, month)
	default:
		return nil
	}
	c.lacking = true
	return nil
}

func (c *composer) date(s source.String) viet.Date {
	if s.Text == "" {
		return viet.Date{}
	}
	date, ok := viet.ParseDate(s.Text)
	if !ok && yearless.MatchString(strings.TrimSpace(s.Text)) {
		c.problems.Add(diag.DateWithoutYear, s.At, s.Text)
	} else if !ok {
		c.problems.Add(diag.BadDate, s.At, s.Text)
	}
	return date
}

// yearless is a day and a month, or a month, alone.
var yearless = regexp.MustCompile(`(?i)^(?:(?:ngày )?\d{1,2}(?:[/.-]| tháng )\d{1,2}|tháng \d{1,2})$`)

// checkNumber notes a number that was given before the day was.
func (c *composer) checkNumber(date viet.Date) {
	if number := c.doc.Number; strings.TrimSpace(number.Text) != "" && date.Year > 0 && date.Day == 0 {
		c.problems.Add(diag.NumberWithoutDay, number.At, number.Text)
	}
}

// body runs the actions of the text and reads its Markdown.
func (c *composer) body() []doc.Block {
	e := c.expand(c.doc.File, c.doc.Text, c.doc.Offset)
	return c.markdown(e)
}

// withEnacting puts the line of authority above the text and the line of
// resolution between its bases and its articles (mẫu 1.1 and 1.2).
func (c *composer) withEnacting(body []doc.Block) []doc.Block {
	if !c.form.Enacting {
		if len(c.doc.Enacting) > 0 {
			c.problems.Add(diag.NotOfThisForm, c.doc.Enacting[0].At, "enacting")
		}
		return body
	}
	authority, at := c.agency.FullName(), c.doc.At
	if len(c.doc.Enacting) > 0 {
		var lines []string
		for _, l := range c.doc.Enacting {
			lines = append(lines, c.line(l).Text)
		}
		authority, at = strings.Join(lines, "\n"), c.doc.Enacting[0].At
	}
	line := func(name style.Name, text string, at diag.Place) doc.Block {
		return &doc.Paragraph{Style: name, Spans: []doc.Span{{Text: glued(strings.ToUpper(text)), At: at}}, At: at}
	}
	bases := 0
	for bases < len(body) && isBasis(body[bases]) {
		bases++
	}
	return slices.Concat(
		[]doc.Block{line(style.Enacting, authority, at)}, body[:bases],
		[]doc.Block{line(style.Resolution, c.form.Resolution, at)}, body[bases:])
}

// endBases gives bases that end in a word their mark: `;`, and `.` after the
// last (Phụ lục I, mục II.6.a). A mark that was typed stays.
func endBases(blocks []doc.Block) []doc.Block {
	for i, b := range blocks {
		if !isBasis(b) {
			continue
		}
		last := lastText(b.(*doc.Paragraph).Spans)
		if last == nil {
			continue
		}
		end, _ := utf8.DecodeLastRuneInString(last.Text)
		if !unicode.IsLetter(end) && !unicode.IsDigit(end) && end != ')' && end != '”' {
			continue
		}
		if i+1 < len(blocks) && isBasis(blocks[i+1]) {
			last.Text += ";"
		} else {
			last.Text += "."
		}
	}
	return blocks
}

func isBasis(b doc.Block) bool {
	p, ok := b.(*doc.Paragraph)
	return ok && p.Style == style.Basis
}
