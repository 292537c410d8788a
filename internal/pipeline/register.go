package pipeline

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"vanban/internal/diag"
	"vanban/internal/layout"
	"vanban/internal/register"
	"vanban/internal/render/pdf"
	"vanban/internal/render/xlsx"
	"vanban/internal/store"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// registerName begins the names of printed registers.
const registerName = "so-dang-ky-"

// RegisterEntry is a document made elsewhere that is entered into the register.
type RegisterEntry struct {
	Number string // with its symbol; where the register gives numbers the symbol alone is enough
	Date   string
	Body   string // who issued it; empty: the workspace's body
	Texts  map[register.Column]string
}

// bookOf reads a workspace and its register.
func bookOf(folder string, legacy *viet.Legacy, problems *diag.List) (*workspace.Workspace, *register.Book, error) {
	ws, err := loadFor(folder, legacy, problems)
	if err != nil || problems.Failed() {
		return nil, nil, err
	}
	book, err := register.Load(os.DirFS(folder), filepath.ToSlash(folder), ws, problems)
	return ws, book, err
}

// AddToRegister enters a document that was made elsewhere, and gives its line;
// nil when a problem is an error.
func AddToRegister(
	ctx context.Context, use store.Use, folder string, e RegisterEntry, problems *diag.List,
) (*register.Line, error) {
	held, err := lock(ctx, use, folder)
	if err != nil {
		return nil, err
	}
	defer held.Release()
	ws, book, err := bookOf(folder, nil, problems)
	if err != nil || problems.Failed() {
		return nil, err
	}
	if e.Body == "" {
		e.Body = ws.Agency.FullName()
	}
	day, ok := viet.ParseDate(e.Date)
	if !ok || day.Day == 0 {
		problems.Add(diag.SecondDay, diag.Place{}, e.Date)
		return nil, nil
	}
	number, ok := register.ParseNumber(e.Number)
	switch {
	case ok:
		book.Check(number, day, e.Body, diag.Place{}, problems)
	case ws.Numbering.Own() && register.IsSymbol(e.Number):
		number = book.Next(e.Body, e.Number, day.Year)
	default:
		problems.Add(diag.BadRegisterNumber, diag.Place{}, e.Number)
	}
	if problems.Failed() {
		return nil, nil
	}
	line := book.Enter(number, day, e.Body)
	line.Write(e.Texts)
	change := held.Begin()
	defer change.Discard()
	return line, writeBook(ctx, book, change)
}

// PrintRegister makes the printed register of a year, 0 for the last one there
// is, and puts it into the folder out, with a manifest: a PDF and a workbook for
// each body that issued documents. It gives nothing when a problem is an error. A
// file that somebody worked on is a problem and stays.
func PrintRegister(
	ctx context.Context, use store.Use, folder, out string, year int, problems *diag.List,
) ([]Entry, error) {
	o, err := openOutput(ctx, use, folder, out, Selection{})
	if err != nil {
		return nil, err
	}
	defer o.close()
	files, year, err := printedRegister(ctx, use, folder, year, problems)
	if err != nil || problems.Failed() {
		return nil, err
	}
	entries := []Entry{}
	for _, f := range files {
		e := Entry{Name: f.Name, Source: fmt.Sprintf("register/%d.csv", year), Register: true}
		e.Size, e.SHA256 = int64(len(f.Data)), sum(f.Data)
		e, listed, err := o.place(f, e)
		if err != nil {
			return nil, err
		}
		if listed {
			entries = append(entries, e)
		}
	}
	touched := o.tell(problems)
	if err := o.finish(ctx, o.last.with(entries)); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(entries, func(e Entry) bool { return slices.Contains(touched, e.Name) }), nil
}

// printedRegister makes the files of a printed register, and tells its year.
func printedRegister(
	ctx context.Context, use store.Use, folder string, year int, problems *diag.List,
) ([]File, int, error) {
	held, err := use.Share(ctx, folder)
	if err != nil {
		return nil, 0, err
	}
	defer held.Release()
	ws, book, err := bookOf(folder, nil, problems)
	if err != nil || problems.Failed() {
		return nil, 0, err
	}
	if n := len(book.Years); year == 0 && n > 0 {
		year = book.Years[n-1].Year
	}
	y := book.Of(year)
	if y == nil {
		which := diag.Term{}
		if year > 0 {
			which = diag.Term{Vi: fmt.Sprintf(" của năm %d", year), En: fmt.Sprintf(" of %d", year)}
		}
		problems.Add(diag.NoRegister, diag.Place{}, which)
		return nil, 0, nil
	}
	var files []File
	for i, p := range book.Print(y, texts(ws.Agency.Parent), texts(ws.Agency.Name)) {
		name := fmt.Sprintf("%s%d", registerName, year)
		if i > 0 {
			name += "-" + viet.Slug(p.Agency[0])
		}
		made, err := printed(name, p, ws)
		if err != nil {
			return nil, 0, fmt.Errorf("print the register: %w", err)
		}
		files = append(files, made...)
	}
	return files, year, nil
}

// printed is a register as a PDF and as a workbook.
func printed(name string, p register.Print, ws *workspace.Workspace) ([]File, error) {
	tree := p.Tree(ws.Styles)
	paper, err := pdf.Write(layout.Lay(tree), pdfInfo(tree))
	if err != nil {
		return nil, err
	}
	book, err := xlsx.WriteLedger(xlsx.Ledger(p), ws.Styles)
	return []File{{name + "." + string(PDF), paper}, {name + "." + string(XLSX), book}}, err
}
