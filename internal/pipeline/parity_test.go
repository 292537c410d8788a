package pipeline_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/layout"
	"vanban/internal/oracle"
	"vanban/internal/pipeline"
	"vanban/internal/render/pdf"
	"vanban/internal/sample"
	"vanban/internal/store/faulty"
	"vanban/internal/style"
	"vanban/internal/workspace"
)

// paper is a document as we set it, and the file that another program sets.
type paper struct {
	id           string
	pages        *layout.Pages
	ours, theirs string // names of files
}

// papers makes the sample's documents and every example, without watermarks.
func papers(t *testing.T, format pipeline.Format) []paper {
	t.Helper()
	own := load(t)
	documents := map[string]*workspace.Workspace{}
	for _, d := range own.Documents {
		documents[d.ID] = own
	}
	for id, text := range sample.Examples(t) {
		documents[id] = only(t, id, given(text, "", "82", "05/7/2023")) // open ones are blanks, that no line tells
	}
	folder := t.TempDir()
	var list []paper
	for _, id := range slices.Sorted(maps.Keys(documents)) {
		ws := documents[id]
		i := slices.IndexFunc(ws.Documents, func(d *workspace.Document) bool {
			return d.ID == id || d.ID == "van-ban-"+id
		})
		job := pipeline.Job{Document: ws.Documents[i], Formats: []pipeline.Format{format}}
		if job.Document.Village() {
			job.Village = &ws.Villages[0]
		}
		var problems diag.List
		files, err := pipeline.Document(ws, job, &problems)
		if err != nil || len(files) != 1 {
			t.Fatal(id, err, problems.Sorted())
		}
		p := paper{id: id, pages: layout.Lay(compose.Document(ws, job.Document, job.Village, &problems))}
		// It lies across the lines, of whose letters it would become a part.
		p.pages.Watermark = nil
		bare, err := pdf.Write(p.pages, pdf.Info{})
		if err != nil {
			t.Fatal(err)
		}
		p.ours, p.theirs = filepath.Join(folder, id+".pdf"), filepath.Join(folder, id+"."+string(format))
		for name, data := range map[string][]byte{p.ours: bare, p.theirs: files[0].Data} {
			if err := os.WriteFile(name, data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		list = append(list, p)
	}
	return list
}

// agreement is how two settings of one document compare: its lines, those that
// both have, those that LibreOffice is known to set otherwise; its pages, and
// those that begin with the same word.
type agreement struct{ lines, same, known, pages, otherPages, begins int }

// agree compares the lines of each page.
func agree(ours, theirs [][]string) agreement {
	a := agreement{pages: len(ours), otherPages: len(theirs)}
	left := map[string]int{}
	for _, p := range theirs {
		for _, l := range p {
			left[words(l)]++
		}
	}
	for i, p := range ours {
		a.lines += len(p)
		for _, l := range p {
			if left[words(l)] > 0 {
				left[words(l)]--
				a.same++
			}
		}
		if i < len(theirs) && firstWord(p) == firstWord(theirs[i]) {
			a.begins++
		}
	}
	return a
}

// words are those of a line; how many dots lead to a page number is no matter.
func words(s string) string {
	return strings.Join(strings.Fields(dots.ReplaceAllString(s, " … ")), " ")
}

var dots = regexp.MustCompile(`\.{4,}`)

// firstWord is the word after the page number.
func firstWord(lines []string) string {
	for _, l := range lines {
		if strings.Trim(l, "0123456789 ") != "" {
			return strings.Fields(l)[0]
		}
	}
	return ""
}

func (a agreement) String() string {
	return fmt.Sprintf("| %d/%d | %d/%d | %.1f %% | %d | %d |",
		a.otherPages, a.pages, a.same, a.lines, a.share(), a.known, a.begins)
}

// share is how many of a hundred lines are the same.
func (a agreement) share() float64 { return 100 * float64(a.same) / float64(max(a.lines, 1)) }

// add sums up two agreements.
func (a agreement) add(b agreement) agreement {
	return agreement{a.lines + b.lines, a.same + b.same, a.known + b.known, a.pages + b.pages, a.otherPages + b.otherPages, a.begins + b.begins}
}

// judge is a program whose lines are held against ours.
type judge struct {
	format pipeline.Format
	set    func(testing.TB, ...string) []string
	// known tells how many lines of a document the program sets otherwise, and
	// how many pages that may shift.
	known func(*layout.Pages) (lines, pages int)
	exact bool // every line is the same
	slow  bool // make long asks it for all papers, make test for one in ten
}

// agreeing holds what a program makes of the files of a format against our
// PDF: as many pages, each of which begins alike, and every line, or 98 of 100;
// in a short document one line end may differ then.
func (j judge) agreeing(t *testing.T) {
	t.Helper()
	list := papers(t, j.format)
	if j.slow && !faulty.Long() {
		list = tenth(list)
	}
	var files []string
	for _, p := range list {
		files = append(files, p.theirs)
	}
	made := j.set(t, files...)
	total := agreement{}
	t.Log("| document | pages | lines | same | known | pages begin alike |")
	for i, p := range list {
		got := agree(oracle.Lines(t, p.ours), oracle.Lines(t, made[i]))
		shifted := 0
		if j.known != nil {
			got.known, shifted = j.known(p.pages)
		}
		total = total.add(got)
		t.Logf("| %s %v", p.id, got)
		others, allowed := got.lines-got.same-got.known, max(got.lines/50, 2)
		if j.exact {
			allowed = 0
		}
		if got.pages != got.otherPages || got.begins < got.pages-shifted || others > allowed {
			t.Errorf("%s is set otherwise", p.id)
		}
	}
	t.Logf("| together %v", total)
	if total.share() < 98 {
		t.Error("less than 98 % of the lines are the same")
	}
}

func TestThePrintedHTMLBreaksAsThePDF(t *testing.T) {
	oracle.Need(t, "chromium")
	judge{format: pipeline.HTML, set: oracle.Print}.agreeing(t)
}

func TestTheWordFileBreaksAsThePDF(t *testing.T) {
	oracle.Need(t, "soffice")
	judge{format: pipeline.DOCX, set: oracle.Office, known: setShorter}.agreeing(t)
}

func TestTheWordFileBreaksAsThePDFInLibreOfficeOfToday(t *testing.T) {
	judge{format: pipeline.DOCX, set: oracle.Office24, known: marked, exact: true, slow: true}.agreeing(t)
}

// tenth is one paper in ten, the plan among them.
func tenth(list []paper) []paper {
	var some []paper
	for i, p := range list {
		if i%10 == 0 || p.id == "ke-hoach-ntm-2023" {
			some = append(some, p)
		}
	}
	return some
}

// marked counts the lines of notes whose raised mark pdftotext takes for a line of
// its own.
func marked(pages *layout.Pages) (lines, shifted int) {
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			if l.Note != nil && l.Runs[0].Rise > 0 {
				lines++
			}
		}
	}
	return lines, 0
}

// setShorter counts the lines that LibreOffice sets otherwise than Word and
// we: it keeps a twelfth of a line's height free behind italics at its end
// (sw/source/core/text/guess.cxx, nItalic), so that a word which fits by less
// goes over to the next line, and with it lines up to the paragraph's end.
// Each may end a page elsewhere.
func setShorter(pages *layout.Pages) (lines, shifted int) {
	inside := false
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			if l.Name == style.PageNumber {
				continue
			}
			if left, _ := l.Extent(); left > p.Size.Left+1 {
				inside = false
			}
			if !inside && fillsTheMeasure(l) {
				inside = true
				shifted++
			}
			if inside {
				lines++
			}
		}
	}
	return lines, shifted
}

// fillsTheMeasure reports whether a justified line that ends in italics has
// less room than LibreOffice keeps free.
func fillsTheMeasure(l layout.Line) bool {
	left, right := l.Extent()
	room := right - left
	for _, r := range l.Runs {
		room -= r.Face.Width(r.Text, r.Size)
	}
	last := l.Runs[max(0, len(l.Runs)-1):]
	return len(last) > 0 && last[0].Face >= layout.Italic && room > 0.01 && room < l.Height/12
}
