package pipeline

import (
	"context"
	"strconv"
	"strings"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/register"
	"vanban/internal/sheet"
	"vanban/internal/source"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// number gives every document its day and its number.
func (is *issuer) number(context.Context) error {
	table, err := is.numbersTable()
	if err != nil || is.problems.Failed() {
		return err
	}
	if is.Number != "" && !is.oneDocument() {
		is.problems.Add(diag.OneNumberMany, diag.Place{}, len(is.Documents))
		return nil
	}
	for i, item := range is.items {
		if item.day = is.dayOf(item); item.day.Day > 0 {
			is.give(item, is.serialOf(item, i, table))
		}
	}
	for _, row := range table {
		if !row.used {
			is.problems.Add(diag.NumberForNobody, row.At, row.called())
		}
	}
	return nil
}

// oneDocument reports whether all that is issued is of one text.
func (is *issuer) oneDocument() bool { return len(is.Documents) == 1 }

// dayOf is the day asked for, or the front matter's; where there is neither, or
// they differ, that is a problem.
func (is *issuer) dayOf(item *issue) (day viet.Date) {
	d := item.document
	own, _ := viet.ParseDate(d.Date.Text)
	switch asked, ok := viet.ParseDate(is.Date); {
	case is.Date != "" && (!ok || asked.Day == 0):
		is.problems.Add(diag.SecondDay, diag.Place{}, is.Date)
	case ok && own.Day > 0 && own != asked:
		is.problems.Add(diag.OtherIssueDay, d.Date.At, own.Short(), asked.Short())
	case ok:
		return asked
	case own.Day == 0:
		is.problems.Add(diag.NoIssueDay, d.Place(d.Date))
	}
	if is.Date != "" {
		return viet.Date{}
	}
	return own
}

// serialOf is the number that somebody gave the document: in the table, on the
// command line, in the front matter. Empty: nobody did.
func (is *issuer) serialOf(item *issue, i int, table []*numberRow) string {
	own := item.document.Number
	serial := own.Text
	switch row := rowOf(table, item, is.oneDocument()); {
	case row != nil:
		row.used = true
		serial = row.serial.Text
	case table != nil:
		is.problems.Add(diag.NumberLacking, diag.Place{File: is.Numbers}, item.called())
		return ""
	case is.Number != "":
		n, err := strconv.Atoi(strings.TrimSpace(is.Number))
		if err != nil || n < 1 {
			is.problems.Add(diag.BadNumberField, diag.Place{}, is.Number)
			return ""
		}
		serial = strconv.Itoa(n + i)
	}
	if own.Text != "" && strings.TrimLeft(own.Text, "0") != strings.TrimLeft(serial, "0") {
		is.problems.Add(diag.OtherIssueNumber, own.At, own.Text, serial)
	}
	return serial
}

// give sets the number of a document, the next of its series where nobody gave
// one and the register does.
func (is *issuer) give(item *issue, serial string) {
	d := *item.document
	at, symbol, body := d.Place(d.Number), compose.Symbol(is.ws, &d), compose.Issuer(is.ws, &d)
	switch n, err := strconv.Atoi(serial); {
	case serial == "" && is.ws.Numbering.Own():
		item.number = is.book.Next(body, symbol, item.day.Year)
	case serial == "":
		is.problems.Add(diag.NoIssueNumber, at)
		return
	case err != nil || n < 1:
		is.problems.Add(diag.BadNumberField, at, serial)
		return
	default:
		item.number = register.Number{Serial: n, Symbol: symbol}
	}
	if folder := item.number.Folder(); !workspace.PlainName(folder) {
		is.problems.Add(diag.UnsafeName, d.Place(d.Symbol), folder)
		return
	}
	if !is.book.Check(item.number, item.day, body, at, is.problems) {
		return
	}
	item.line = is.book.Enter(item.number, item.day, body)
	d.Number.Text, d.Date.Text = strconv.Itoa(item.number.Serial), item.day.String()
	item.document = &d
}

// numberRow is a row of a table of numbers.
type numberRow struct {
	source.String             // of its number, for its place
	document, village, serial source.String
	used                      bool
}

func (r *numberRow) called() string { return strings.TrimSpace(r.document.Text + " " + r.village.Text) }

// numberColumns are those of a table of numbers.
var numberColumns = []sheet.Header{
	{Field: "serial", Names: []string{"Số", "Số và ký hiệu", "Số văn bản"}},
	{Field: "village", Names: []string{"Thôn", "Mã thôn"}, Optional: true},
	{Field: "document", Names: []string{"Văn bản", "Mã văn bản"}, Optional: true},
}

// numbersTable reads the table of numbers; nil when none is asked for.
func (is *issuer) numbersTable() ([]*numberRow, error) {
	if is.Numbers == "" {
		return nil, nil
	}
	files, err := gather([]string{is.Numbers}, is.problems)
	if err != nil || is.problems.Failed() {
		return nil, err
	}
	o := opened{file: files[0]}
	data, _, err := o.load(files[0], nil)
	is.problems.Join(&o.problems)
	if err != nil || data == nil {
		return nil, err
	}
	var book *sheet.Workbook
	if ending(files[0]) == ".xlsx" {
		book = sheet.Open(o.file, data, is.problems)
	} else if text, ok := source.Text(o.file, data, is.Legacy, is.problems); ok {
		book = sheet.CSV(o.file, text, is.problems)
	}
	if book == nil {
		return nil, nil
	}
	table, ok := book.Find(numberColumns, is.problems)
	if !ok {
		return nil, nil
	}
	rows := []*numberRow{}
	for _, row := range table.Rows {
		r := &numberRow{}
		r.serial, _ = row.Field("serial").Read(is.problems)
		r.village, _ = row.Field("village").Read(is.problems)
		r.document, _ = row.Field("document").Read(is.problems)
		r.At = r.serial.At
		r.serial.Text, _, _ = strings.Cut(r.serial.Text, "/")
		rows = append(rows, r)
	}
	return rows, nil
}

// rowOf finds the row of what is issued. Rows need not name the document where
// there is only one, nor a village where it is the commune's.
func rowOf(table []*numberRow, item *issue, one bool) *numberRow {
	for _, r := range table {
		document := r.document.Text == item.document.ID || one && r.document.Text == ""
		if document && !r.used && sameID(r.village.Text, item.villageID()) {
			return r
		}
	}
	return nil
}

// sameID reports whether ids are the same, as a spreadsheet leaves them: 01 is 1.
func sameID(a, b string) bool {
	return a == b || strings.TrimLeft(a, "0") == strings.TrimLeft(b, "0") && isDigits(a) && isDigits(b)
}

func isDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
