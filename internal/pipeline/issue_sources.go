package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/register"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// addSources adds the files of the workspace that a document was made of, and
// the sums of what it says of them.
func (is *issuer) addSources(item *issue, ofOthers bool) error {
	said := essenceOf(is.ws, item.document, item.village, ofOthers)
	for _, name := range slices.Sorted(maps.Keys(is.in.sums)) {
		if !item.madeOf(name, ofOthers) {
			continue
		}
		data, err := fs.ReadFile(is.in.FS, name)
		if err != nil {
			return fmt.Errorf("keep the sources of %s: %w", item.document.ID, err)
		}
		if sum(data) != is.in.sums[name] {
			return fmt.Errorf("keep the sources of %s: %s changed meanwhile", item.document.ID, name)
		}
		f := File{register.SourcesFolder + "/" + name, data}
		item.files = append(item.files, f)
		said.Files = append(said.Files, listed(f))
	}
	data, err := said.JSON()
	item.files = append(item.files, File{register.EssenceName, data})
	return err
}

// madeOf reports whether a file of the workspace is one that the document was
// made of: of documents its own, of findings those of its month and the one
// before, of villages' its own unless it speaks of others.
func (item *issue) madeOf(name string, ofOthers bool) bool {
	parts := strings.Split(name, "/")
	switch parts[0] {
	case "documents":
		return name == "documents/"+path.Base(item.document.File)
	case "findings":
	default:
		return true
	}
	month, _ := viet.ParseMonth(item.document.Month.Text)
	if len(parts) < 3 || parts[1] != month.String() && parts[1] != month.Previous().String() {
		return false
	}
	if item.village == nil || ofOthers || parts[2] != "thon" || len(parts) < 4 {
		return true
	}
	id, _, _ := strings.Cut(parts[3], ".")
	return id == item.village.ID.Text
}

// essenceOf sums up what of the workspace a document says.
func essenceOf(ws *workspace.Workspace, d *workspace.Document, v *workspace.Village, ofOthers bool) register.Essence {
	e := register.Essence{OfOthers: ofOthers}
	h := sha256.New()
	fmt.Fprintf(h, "%q\n%q\n", withoutNumber(d.Text[:d.Offset]), d.Text[d.Offset:])
	acts := strings.Contains(d.Text, "{{")
	for _, t := range ws.Templates {
		if _, own := ws.Texts[t.File]; acts && own {
			fmt.Fprintf(h, "%q %q\n", within(ws.Folder, t.File), t.Text)
		}
	}
	e.Text = hex.EncodeToString(h.Sum(nil))
	month, ok := viet.ParseMonth(d.Month.Text)
	columns := printsColumns(ws, d)
	if acts && (ok || columns) {
		h = sha256.New()
		writeColumns(h, ws, v, columns)
		writeFigures(h, ws, month, v, ofOthers)
		e.Figures = hex.EncodeToString(h.Sum(nil))
	}
	return e
}

// printsColumns reports whether a document, or a template of the workspace, asks
// for columns of the list of villages.
func printsColumns(ws *workspace.Workspace, d *workspace.Document) bool {
	asks := strings.Contains(d.Text, ".Columns")
	for _, t := range ws.Templates {
		_, own := ws.Texts[t.File]
		asks = asks || own && strings.Contains(t.Text, ".Columns")
	}
	return asks
}

// writeColumns writes what the list says of a village, or of all, where a
// document asks for it.
func writeColumns(h hash.Hash, ws *workspace.Workspace, v *workspace.Village, asked bool) {
	for i := range ws.Villages {
		other := &ws.Villages[i]
		if !asked || v != nil && other.ID.Text != v.ID.Text {
			continue
		}
		for _, name := range slices.Sorted(maps.Keys(other.Columns)) {
			fmt.Fprintf(h, "%q %q %q\n", other.ID.Text, name, other.Columns[name])
		}
	}
}

// issuedFields are the lines of a front matter that issuing settles: they may be
// filled in afterwards.
var issuedFields = regexp.MustCompile(`(?m)^(number|date|accept):.*\n`)

func withoutNumber(matter string) string { return issuedFields.ReplaceAllString(matter, "") }

// writeFigures writes what was found in a month and in the one before: the
// commune's findings, and what the villages reported, or one of them.
func writeFigures(h hash.Hash, ws *workspace.Workspace, month viet.Month, v *workspace.Village, ofOthers bool) {
	for _, m := range []viet.Month{month.Previous(), month} {
		writeFindings(h, ws.Findings[m])
		for i := range ws.Villages {
			other := &ws.Villages[i]
			if v != nil && !ofOthers && other.ID.Text != v.ID.Text {
				continue
			}
			if r := ws.Report(m, other); r != nil && r.Usable() {
				fmt.Fprintf(h, "%q %q\n", other.ID.Text, other.Name.Text)
				writeFindings(h, r.Findings)
			}
		}
	}
}

func writeFindings(h hash.Hash, fs *criteria.Findings) {
	if fs == nil {
		return
	}
	for _, ind := range fs.Set.Indicators() {
		f := fs.Of(ind)
		for _, field := range criteria.Fields {
			if text := field.Of(f).Text; text != "" {
				fmt.Fprintf(h, "%q %s %q\n", ind.ID, field.Key, text)
			}
		}
	}
}
