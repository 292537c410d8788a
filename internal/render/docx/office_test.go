package docx_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/oracle"
	"vanban/internal/style"
)

// converted has LibreOffice convert documents in one run and gives the names
// of the results by the documents' names.
func converted(t *testing.T, trees map[string]*doc.Document, filter, ending string) map[string]string {
	t.Helper()
	oracle.Need(t, "soffice")
	folder := t.TempDir()
	profile := "-env:UserInstallation=file://" + t.TempDir()
	args := []string{profile, "--headless", "--convert-to", filter, "--outdir", folder}
	results := map[string]string{}
	for name, d := range trees {
		file := filepath.Join(folder, name+".docx")
		if err := os.WriteFile(file, write(t, d), 0o644); err != nil {
			t.Fatal(err)
		}
		args = append(args, file)
		results[name] = filepath.Join(folder, name+"."+ending)
	}
	oracle.Run(t, "soffice", args...)
	return results
}

// teller lists the words of a tree in the order of the document.
type teller struct {
	doc   *doc.Document
	words []string
}

func (w *teller) say(name style.Name, text string) {
	if w.doc.Styles.Of(name).Upper {
		text = strings.ToUpper(text)
	}
	w.words = append(w.words, strings.Fields(text)...)
}

func (w *teller) lines(name style.Name, lines ...doc.Line) {
	for _, l := range lines {
		w.say(name, l.Text)
	}
}

func (w *teller) header(h doc.Header) {
	w.lines(style.Parent, h.Parent...)
	w.lines(style.Agency, h.Agency...)
	w.lines(style.Nation, h.Nation)
	w.lines(style.Motto, h.Motto)
	w.lines(style.Number, h.Number)
	w.say(style.Subject, doc.Text(h.Subject))
	w.lines(style.PlaceDate, h.PlaceDate)
}

func (w *teller) blocks(blocks []doc.Block) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *doc.Heading:
			w.say(b.Style, b.Label)
			w.say(b.Style, doc.Text(b.Spans))
		case *doc.Paragraph:
			w.say(b.Style, doc.Text(b.Spans))
		case *doc.List:
			for _, item := range b.Items {
				w.say(style.Dash, item.Marker)
				w.blocks(item.Blocks)
			}
		case *doc.Table:
			w.rows(style.TableHead, b.Head)
			w.rows(style.TableCell, b.Rows)
		case *doc.Figure:
			w.say(style.Caption, doc.Text(b.Caption))
		}
	}
}

func (w *teller) rows(name style.Name, rows []doc.Row) {
	for _, row := range rows {
		for _, cell := range row.Cells {
			w.say(name, doc.Text(cell.Spans))
		}
	}
}

func (w *teller) ending(e doc.Ending) {
	if len(e.Signatures) > 1 {
		w.signatures(e.Signatures)
	}
	w.lines(style.RecipientsLabel, e.RecipientsLabel)
	w.lines(style.Recipients, e.Recipients...)
	w.lines(style.Drafter, e.Drafter)
	w.lines(style.Confirmation, e.Confirmation...)
	w.lines(style.SignerName, e.Confirmer)
	if len(e.Signatures) == 1 {
		w.signatures(e.Signatures)
	}
}

func (w *teller) signatures(list []doc.Signature) {
	for _, s := range list {
		w.lines(style.Authority, s.Authority...)
		w.lines(style.SignerName, append(slices.Clone(s.Post), s.Name)...)
	}
}

// told are the words of a document in their order; those in the margins and at
// the foot of a page are not among them.
func told(d *doc.Document) []string {
	w := &teller{doc: d}
	w.header(d.Header)
	w.lines(style.Urgency, d.Marks.Urgency)
	w.lines(style.TypeName, d.Title.TypeName)
	w.say(style.Excerpt, doc.Text(d.Title.Excerpt))
	w.lines(style.Addressee, append([]doc.Line{d.Addressees.Label}, d.Addressees.Names...)...)
	w.blocks(d.Body)
	w.ending(d.Ending)
	if c := d.Copy; c != nil {
		w.lines(style.Agency, c.Agency...)
		w.lines(style.CopyForm, c.Form)
		w.lines(style.Number, c.Number)
		w.lines(style.PlaceDate, c.PlaceDate)
		w.ending(c.Ending)
	}
	for _, a := range d.Appendices {
		name, title := style.AppendixLabel, style.AppendixTitle
		if a.Header != nil {
			w.header(*a.Header)
			name, title = style.TypeName, style.Excerpt
		}
		w.lines(name, a.Label)
		w.say(title, doc.Text(a.Title))
		w.lines(style.AppendixReference, a.Reference)
		w.blocks(a.Body)
	}
	return w.words
}

// everyForm are the forms of the decree, the sample plan, and the document of
// every component without what the text of an office suite leaves out.
func everyForm(t *testing.T) map[string]*doc.Document {
	trees := forms(t)
	trees["plan"] = plan(t)
	d := rich(t)
	d.Body = slices.DeleteFunc(d.Body, func(b doc.Block) bool {
		_, contents := b.(*doc.Contents)
		return contents
	})
	doc.EachSpan(d.Body, func(s *doc.Span) {
		if s.Note != nil || s.PageOf != "" {
			*s = doc.Span{}
		}
	})
	trees["rich"] = d
	return trees
}

// bullets puts back the markers for which LibreOffice has bullets of its own
// in plain text, by level; on paper it prints ours.
var bullets = strings.NewReplacer("•", "-", "◦", "+")

func TestLibreOfficeReadsTheWordsOfTheTreeInTheirOrder(t *testing.T) {
	trees := everyForm(t)
	for name, file := range converted(t, trees, "txt:Text (encoded):UTF8", "txt") {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		sameWords(t, name, strings.Fields(bullets.Replace(strings.TrimPrefix(string(text), "\uFEFF"))), told(trees[name]))
	}
}

func TestLibreOfficeMakesAsManyPagesAsLayout(t *testing.T) {
	trees := forms(t)
	trees["plan"], trees["rich"] = plan(t), rich(t)
	for name, file := range converted(t, trees, "pdf", "pdf") {
		want := layout.Lay(trees[name])
		pages := strings.Split(oracle.Run(t, "pdftotext", "-layout", file, "-"), "\f")
		if got := len(pages) - 1; got != len(want.Pages) {
			t.Errorf("%s: %d pages instead of %d", name, got, len(want.Pages))
		}
	}
}

func TestLibreOfficePrintsWhatStandsInTheMargins(t *testing.T) {
	d := rich(t)
	file := oracle.Convert(t, oracle.File(t, "rich.docx", write(t, d)), "pdf", "pdf")
	first := oracle.Run(t, "pdftotext", "-l", "1", "-layout", file, "-")
	for _, l := range append([]doc.Line{d.Marks.Circulation, d.Marks.ESign}, d.Marks.Address...) {
		if !strings.Contains(first, l.Text) {
			t.Errorf("page 1 does not show %q", l.Text)
		}
	}
	second := oracle.Run(t, "pdftotext", "-f", "2", "-l", "2", "-layout", file, "-")
	if number := strings.TrimSpace(strings.SplitN(second, "\n", 2)[0]); number != "2" {
		t.Errorf("page 2 begins with %q", number)
	}
	for _, text := range []string{
		"- Huy động các nguồn", "+ Huy động các nguồn", "* Sao.", "Theo Quyết định số 318/QĐ-TTg.", "Số liệu tạm tính.",
	} {
		if !strings.Contains(second, text) {
			t.Errorf("page 2 does not show %q", text)
		}
	}
}
