package workspace

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/templates"
)

// Form says what stands around the text of some document types (Nghị định
// 30/2020/NĐ-CP, Phụ lục III, mục II).
type Form struct {
	At           diag.Place
	ID           string   `yaml:"id"`
	Title        string   `yaml:"title"`
	Kinds        []string `yaml:"kinds"` // none: every type that no other form names
	PlaceDate    bool     `yaml:"place_date"`
	Heading      string   `yaml:"heading"` // title, subject
	Excerpt      bool     `yaml:"excerpt"`
	Enacting     bool     `yaml:"enacting"`
	Resolution   string   `yaml:"resolution"`
	Addressees   bool     `yaml:"addressees"`
	Sender       bool     `yaml:"sender"`
	Minutes      bool     `yaml:"minutes"`
	Confirmation []string `yaml:"confirmation"`
	Confirmer    string   `yaml:"confirmer"`
}

// Form finds the form of a document type: one that names it before the one for
// the rest, the workspace's own before the embedded ones.
func (ws *Workspace) Form(kind string) Form {
	for _, f := range ws.Forms {
		if slices.Contains(f.Kinds, kind) {
			return f
		}
	}
	for _, f := range ws.Forms {
		if len(f.Kinds) == 0 {
			return f
		}
	}
	return Form{Heading: "title", PlaceDate: true, Excerpt: true}
}

// formFile is the shape of a file of forms.
type formFile struct {
	Forms []Form `yaml:"forms"`
}

// forms reads the workspace's own forms, then the embedded ones.
func (r *reader) forms() []Form {
	var forms []Form
	for _, file := range r.glob("templates/forms/*.yaml") {
		if text, ok := r.text(file); ok {
			var f formFile
			source.YAML(r.path(file), text, 0, &f, r.problems)
			r.checkForms(f.Forms)
			forms = append(forms, f.Forms...)
		}
	}
	text, err := fs.ReadFile(templates.FS, "forms/forms.yaml")
	r.fail(err)
	var f formFile
	source.YAML("templates/forms/forms.yaml", string(text), 0, &f, r.problems)
	return append(forms, f.Forms...)
}

// checkForms notes forms that cannot be set.
func (r *reader) checkForms(forms []Form) {
	headings := []string{"title", "subject"}
	for _, f := range forms {
		if !slices.Contains(headings, f.Heading) {
			r.problems.AddNear(diag.BadFormHeading, f.At, diag.Nearest(f.Heading, headings), f.Heading, f.ID)
		}
	}
}

// images reads the pictures of the workspace.
func (r *reader) images() map[string][]byte {
	images := map[string][]byte{}
	for _, file := range r.glob("images/*") {
		if data, ok := r.bytes(file); ok {
			images[path.Base(file)] = data
		}
	}
	return images
}

// examples gives a short document of every kind, to be filled in by Example; the workspace's own replace
// embedded ones of the same file name.
func (r *reader) examples() map[string]string {
	examples := map[string]string{}
	embedded, err := fs.Glob(templates.FS, "examples/*.md")
	r.fail(err)
	for _, f := range embedded {
		text, err := fs.ReadFile(templates.FS, f)
		r.fail(err)
		examples[kindOf(f)] = string(text)
	}
	for _, f := range r.glob("templates/examples/*.md") {
		if text, ok := r.text(f); ok {
			examples[kindOf(f)] = text
		}
	}
	return examples
}

func kindOf(file string) string { return strings.TrimSuffix(path.Base(file), ".md") }
