package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/register"
	"vanban/internal/style"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// print makes the files of a document with its number and its day: what is
// sent, what it was made of, and the record of both.
func (is *issuer) print(item *issue) error {
	job := Job{Document: item.document, Village: item.village, Formats: Formats}
	p := proofOf(is.ws, job)
	item.problems.Join(&p.found)
	is.checkReference(item, p.tree)
	if len(p.tree.Ending.Signatures) == 0 || p.tree.Ending.Signatures[0].Name.Text == "" {
		item.problems.Add(diag.NoIssueSigner, item.document.At)
	}
	if item.problems.Failed() {
		return nil
	}
	sent, err := render(&p, job, is.ws.Folder)
	if err != nil {
		return err
	}
	for _, f := range sent {
		item.files = append(item.files, File{item.document.ID + filepath.Ext(f.Name), f.Data})
	}
	if err := is.addBook(item); err != nil {
		return err
	}
	if err := is.addSigned(item); err != nil {
		return err
	}
	if err := is.addRecord(item, &p); err != nil {
		return err
	}
	return is.addSources(item, p.tree.OfOthers)
}

// addBook adds the workbook of the document's month, where there is one.
func (is *issuer) addBook(item *issue) error {
	month, ok := viet.ParseMonth(item.document.Month.Text)
	if !ok || is.ws.Findings[month] == nil || item.village != nil && is.ws.Reports[month] == nil {
		return nil
	}
	book, err := workbook(is.ws, Job{Month: month, Village: item.village}, &diag.List{})
	item.files = append(item.files, File{matrixName + month.String() + "." + string(XLSX), book.Data})
	return err
}

// signedEnding ends the name of the signed file, before its own ending.
const signedEnding = "-da-ky"

// addSigned adds the signed file beside what was signed.
func (is *issuer) addSigned(item *issue) error {
	if is.Signed == "" {
		return nil
	}
	data, err := os.ReadFile(is.Signed)
	if errors.Is(err, fs.ErrNotExist) {
		item.problems.Add(diag.MissingFile, diag.Place{}, is.Signed)
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the signed file: %w", err)
	}
	name := item.document.ID + signedEnding + strings.ToLower(filepath.Ext(is.Signed))
	item.files = append(item.files, File{name, data})
	return nil
}

// addRecord adds document.json.
func (is *issuer) addRecord(item *issue, p *proof) error {
	d, tree := item.document, p.tree
	kind := workspace.KindOf(d.Kind.Text)
	r := &item.record
	*r = register.Record{
		FileCode: register.FileCode{OrganID: is.ws.Agency.OrganID.Text, FileCatalog: item.day.Year},
		TypeName: kind.Name, CodeNumber: item.number.CodeNumber(), CodeNotation: item.number.Symbol,
		IssuedDate: item.day.String(), OrganName: tree.Info.Author, Subject: plain(tree.Info.Subject),
		PageAmount: len(p.pages().Pages), Description: is.note(), Priority: priorities[tree.Marks.Urgency.Text],
		IssuedAmount: copies(d.Drafter.Text), Month: d.Month.Text, Village: item.villageID(),
		Replaces: register.OtherOf(is.replaces), Corrects: register.OtherOf(is.corrects),
	}
	is.signed(r, d, tree.Ending.Signatures[0])
	signer, _ := is.ws.Signer(d.Signer[0].Text)
	r.Places = register.PlacesOf(p.pages(), style.Mm(signer.SealWidth))
	r.To, item.keeper = receivers(tree)
	item.title = plain(tree.Info.Title)
	r.CheckLengths(d.At, &item.problems)
	for _, f := range item.files {
		r.Files = append(r.Files, listed(f))
	}
	data, err := r.JSON()
	item.files = append(item.files, File{register.RecordName, data})
	return err
}

// listed is a file as a record lists it.
func listed(f File) register.File {
	return register.File{Name: f.Name, Size: int64(len(f.Data)), SHA256: sum(f.Data)}
}

// signed notes who signed, and in which post: the last line of the authority.
func (is *issuer) signed(r *register.Record, d *workspace.Document, s doc.Signature) {
	signer, _ := is.ws.Signer(d.Signer[0].Text)
	r.SignerInfo.FullName = s.Name.Text
	for _, l := range s.Authority {
		r.Authority = append(r.Authority, plain(l.Text))
	}
	if n := len(signer.Authority); n > 0 {
		r.SignerInfo.Position = prefixes.ReplaceAllString(signer.Authority[n-1].Text, "")
	}
}

// prefixes stand before a post (Phụ lục I, mục II.7.a).
var prefixes = regexp.MustCompile(`^(TM|KT|TL|TUQ|Q)\. *`)

// priorities are the marks of urgency as document.json counts them.
var priorities = map[string]int{"KHẨN": 1, "THƯỢNG KHẨN": 2, "HỎA TỐC": 3}

var copiesPattern = regexp.MustCompile(`\((\d{1,3})\)`)

// copies is the number of copies that the drafter's mark tells: PL.(300).
func copies(drafter string) *int {
	m := copiesPattern.FindStringSubmatch(drafter)
	if m == nil {
		return nil
	}
	n, _ := strconv.Atoi(m[1])
	return &n
}

var bracketed = regexp.MustCompile(`\s*\([^()]*\)$`)

// receivers are who gets the document, from Kính gửi and Nơi nhận without what
// only points elsewhere, and who keeps the copy that stays.
func receivers(tree *doc.Document) (to []register.Organ, keeper string) {
	to = []register.Organ{}
	for _, l := range slices.Concat(tree.Addressees.Names, tree.Ending.Recipients) {
		name := strings.TrimRight(strings.TrimPrefix(plain(l.Text), "- "), ";. ")
		if kept, ok := strings.CutPrefix(name, "Lưu"); ok {
			keeper = strings.TrimLeft(kept, ": ")
			continue
		}
		name = bracketed.ReplaceAllString(name, "")
		if name != "" && !strings.HasPrefix(name, "Như ") {
			to = append(to, register.Organ{OrganName: name})
		}
	}
	return to, keeper
}

// plain is a text without the signs that keep words on one line.
func plain(s string) string {
	return strings.NewReplacer("\u00a0", " ", "\u2060", "", "\u2011", "-").Replace(s)
}

// texts are the columns of the document's line.
func (is *issuer) texts(item *issue) map[register.Column]string {
	r := &item.record
	var to []string
	for _, o := range r.To {
		to = append(to, o.OrganName)
	}
	texts := map[register.Column]string{
		register.Title: item.title, register.Signer: r.SignerInfo.FullName,
		register.Recipients: strings.Join(to, "; "), register.Keeper: item.keeper, register.Note: r.Description,
		register.Village: r.Village, register.Related: is.related(),
		register.DocumentID: item.document.ID, register.Folder: item.folder(),
	}
	if r.IssuedAmount != nil {
		texts[register.Copies] = strconv.Itoa(*r.IssuedAmount)
	}
	return texts
}
