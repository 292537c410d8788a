package pipeline

import (
	"context"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"vanban/internal/check"
	"vanban/internal/diag"
	"vanban/internal/register"
	"vanban/internal/store"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Issue is what documents are issued with, as asked.
type Issue struct {
	Documents []string // ids
	Villages  []string // ids; none: all
	Number    string   // of the document, or of the first village's
	Numbers   string   // a table with the number of each: CSV or a workbook
	Date      string   // of the document; empty: its front matter's
	Replaces  string   // a document with an error in what it says
	Corrects  string   // a document with a slip of form
	Withdraws string
	Signed    string // a file: the signed PDF, or a scan
	DryRun    bool
	Legacy    *viet.Legacy // the encoding of old texts; nil is to find out
}

// IssuedDocument is a document that got its number.
type IssuedDocument struct {
	Document string   `json:"document"`
	Village  string   `json:"village,omitempty"`
	Number   string   `json:"number"`
	Date     string   `json:"date"`
	Folder   string   `json:"folder"` // below the workspace
	Files    []string `json:"files"`  // below the folder
}

// IssueDocuments gives documents of the workspace in a folder their numbers,
// puts what they are made of and what they print into folders of their own, and
// enters them into the register: all of it or nothing. It gives nothing when any
// problem is an error. The workspace's texts stay as they are.
func IssueDocuments(
	ctx context.Context, use store.Use, folder string, asked Issue, problems *diag.List,
) ([]IssuedDocument, error) {
	held, err := lock(ctx, use, folder)
	if err != nil {
		return nil, err
	}
	defer held.Release()
	is := &issuer{Issue: asked, folder: folder, problems: problems}
	for _, step := range []func(context.Context) error{is.load, is.choose, is.number, is.make} {
		if err := step(ctx); err != nil || problems.Failed() {
			return nil, err
		}
	}
	is.enter()
	if asked.DryRun {
		return is.result(), nil
	}
	return is.result(), is.write(ctx, held.Begin())
}

// issuer is the work of issuing documents.
type issuer struct {
	Issue
	folder   string
	in       *inputs
	ws       *workspace.Workspace
	book     *register.Book
	essences *essences
	problems *diag.List

	replaces, corrects, withdraws *register.Line
	items                         []*issue
}

// issue is one document, for a village or for the commune, that is being issued.
type issue struct {
	document *workspace.Document // with its number and its day
	village  *workspace.Village  // nil: the commune's
	number   register.Number
	day      viet.Date
	line     *register.Line
	record   register.Record
	title    string // type and excerpt
	keeper   string // of the copy that stays
	files    []File // below the folder
	problems diag.List
}

// load reads the workspace and its register. Problems of documents that are
// not asked for, and of months that none of those asked for speaks of, do not count.
func (is *issuer) load(context.Context) (err error) {
	var all diag.List
	is.in = &inputs{FS: os.DirFS(is.folder), sums: map[string]string{}}
	name := filepath.ToSlash(is.folder)
	if is.ws, err = workspace.LoadLegacy(is.in, name, is.Legacy, &all); err != nil {
		return err
	}
	is.essences = newEssences(is.ws)
	check.Workspace(is.ws, &all)
	for _, p := range all.Sorted() {
		if is.concerns(within(name, p.Place.File)) {
			is.problems.Note(p)
		}
	}
	is.book, err = register.Load(os.DirFS(is.folder), name, is.ws, is.problems)
	if err == nil {
		is.refer()
	}
	return err
}

// concerns reports whether a file of the workspace is of what is issued.
func (is *issuer) concerns(file string) bool {
	if !liesIn(file, "documents") && !liesIn(file, "findings") {
		return true
	}
	return slices.ContainsFunc(is.Documents, func(id string) bool {
		d := is.ws.Document(id)
		return file == "documents/"+id+".md" || d != nil && d.Month.Text != "" && liesIn(file, "findings/"+d.Month.Text)
	})
}

// choose lists what is issued: the documents in their order, a village's
// document once for each village, in the order of the list.
func (is *issuer) choose(context.Context) error {
	s := Selection{Documents: is.Documents, Villages: is.Villages}
	villages := s.villages(is.ws, is.problems)
	for _, id := range is.Documents {
		s.Documents = []string{id}
		for _, d := range s.documents(is.ws, is.problems) {
			switch {
			case d.Village():
				for _, v := range villages {
					is.items = append(is.items, &issue{document: d, village: v})
				}
			case len(is.Villages) > 0:
				is.problems.Add(diag.NotOfVillages, d.At, d.ID)
			default:
				is.items = append(is.items, &issue{document: d})
			}
		}
	}
	for _, item := range is.items {
		is.may(item)
	}
	for _, f := range []struct{ flag, value string }{
		{"--replaces", is.Replaces}, {"--corrects", is.Corrects}, {"--withdraw", is.Withdraws}, {"--signed", is.Signed},
	} {
		if f.value != "" && len(is.items) > 1 {
			is.problems.Add(diag.OneAtATime, diag.Place{}, f.flag)
		}
	}
	return nil
}

// may notes why a document cannot be issued, whatever its number.
func (is *issuer) may(item *issue) {
	d, month := item.document, viet.Month{}
	if d.Month.Text != "" {
		month, _ = viet.ParseMonth(d.Month.Text)
	}
	if item.village != nil && month.Year > 0 && is.ws.VillageSet != nil && is.ws.Reports[month] == nil {
		is.problems.Add(diag.NoMonthFigures, d.Month.At, month)
	}
	if d.Watermark.Text != "" {
		is.problems.Add(diag.MarkedAsDraft, d.Watermark.At, strings.ToUpper(d.Watermark.Text))
	}
	if now := is.book.Current(d.ID, item.villageID()); now != nil && now != is.replaces {
		is.problems.Add(diag.AlreadyIssued, d.At, now.Reference().Term(), now.Number)
	}
}

func (item *issue) villageID() string {
	if item.village == nil {
		return ""
	}
	return item.village.ID.Text
}

// folder is where the document lies, below the workspace.
func (item *issue) folder() string { return register.FolderOf(item.number, item.day.Year) }

// make makes every document's files, several at a time, and gathers what is
// wrong with them.
func (is *issuer) make(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for _, item := range is.items {
		group.Go(func() error {
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			return is.print(item)
		})
	}
	err := group.Wait()
	for _, item := range is.items {
		is.problems.Join(&item.problems)
	}
	return err
}

// enter completes the lines of the register.
func (is *issuer) enter() {
	for _, item := range is.items {
		item.line.Write(is.texts(item))
		is.mark(item.line)
	}
	if len(is.items) == 0 {
		is.mark(nil)
	}
}

// write puts the documents' folders and the register into their places.
func (is *issuer) write(ctx context.Context, c *store.Change) error {
	defer c.Discard()
	for _, item := range is.items {
		for _, f := range item.files {
			if err := c.Put(path.Join(item.folder(), f.Name), f.Data, store.Nothing); err != nil {
				return err
			}
		}
	}
	return writeBook(ctx, is.book, c)
}

// writeBook commits a change with what changed in the register.
func writeBook(ctx context.Context, book *register.Book, c *store.Change) error {
	for _, w := range book.Files() {
		was := store.Nothing
		if w.Before != nil {
			was = store.SumOf(w.Before)
		}
		if err := c.Seal(w.Name, w.Data, was); err != nil {
			return err
		}
	}
	return c.Commit(ctx)
}

// result tells what was issued.
func (is *issuer) result() []IssuedDocument {
	list := []IssuedDocument{}
	for _, item := range is.items {
		d := IssuedDocument{
			Document: item.document.ID, Village: item.villageID(), Number: item.number.String(), Date: item.day.Short(),
			Folder: item.folder(),
		}
		for _, f := range item.files {
			d.Files = append(d.Files, f.Name)
		}
		list = append(list, d)
	}
	return list
}

// called is how problems name what is issued.
func (item *issue) called() string {
	if item.village == nil {
		return item.document.ID
	}
	return fmt.Sprintf("%s, %s (%s)", item.document.ID, item.village.FullName(), item.village.ID.Text)
}
