package register

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"unicode/utf8"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

// Record is what document.json says of an issued document: the contents that
// an e-office takes, by the names of Phụ lục VI, phần II.I, then what vanban
// adds. What is not known is empty or null.
type Record struct {
	Format       int        `json:"format"`
	FileCode     FileCode   `json:"FileCode"`
	DocOrdinal   *int       `json:"DocOrdinal"` // in its file of papers (hồ sơ), which vanban does not keep
	TypeName     string     `json:"TypeName"`
	CodeNumber   string     `json:"CodeNumber"`
	CodeNotation string     `json:"CodeNotation"`
	IssuedDate   string     `json:"IssuedDate"` // 2023-07-31
	OrganName    string     `json:"OrganName"`
	Subject      string     `json:"Subject"`
	Language     string     `json:"Language"`
	PageAmount   int        `json:"PageAmount"`
	Description  string     `json:"Description"`
	SignerInfo   SignerInfo `json:"SignerInfo"`
	To           []Organ    `json:"To"`
	Priority     int        `json:"Priority"` // 0; 1 khẩn, 2 thượng khẩn, 3 hỏa tốc
	IssuedAmount *int       `json:"IssuedAmount"`
	DueDate      *string    `json:"DueDate"`

	Authority []string `json:"authority"` // quyền hạn, chức vụ as printed, line by line
	Month     string   `json:"month"`     // whose figures it prints
	Village   string   `json:"village"`   // the id of the village it is for
	Replaces  *Other   `json:"replaces"`
	Corrects  *Other   `json:"corrects"`
	Files     []File   `json:"files"` // as sent
	Places    Places   `json:"places"`

	Essence *Essence `json:"-"` // of its folder; nil: not known
}

// FileCode is mã hồ sơ.
type FileCode struct {
	OrganID      string `json:"OrganId"`
	FileCatalog  int    `json:"FileCatalog"` // the year
	FileNotation string `json:"FileNotation"`
}

// SignerInfo is who signed.
type SignerInfo struct {
	Position string `json:"Position"`
	FullName string `json:"FullName"`
}

// Organ is a body that gets the document.
type Organ struct {
	OrganID   string `json:"OrganId"`
	OrganName string `json:"OrganName"`
}

// Other is a document that this one speaks of.
type Other struct {
	Number string `json:"number"`
	Date   string `json:"date"`
}

// File is a file of the folder, by its name below it.
type File struct {
	Name   string `json:"name"`
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
}

// Places are where things stand in the PDF; nil: nowhere.
type Places struct {
	Number    *Box `json:"number"`
	Signature *Box `json:"signature"` // the room between quyền hạn and họ tên
	Seal      *Box `json:"seal"`      // over the signature's left third (Phụ lục I, mục II.8)
}

// Box is a rectangle on a page of the PDF, pages from 1, in millimetres from the
// page's upper left corner.
type Box struct {
	Page int     `json:"page"`
	X    float64 `json:"x"`
	Y    float64 `json:"y"`
	W    float64 `json:"w"`
	H    float64 `json:"h"`
}

// format is the version of document.json.
const format = 1

// RecordName is the name of a record in its folder.
const RecordName = "document.json"

// Schema is the JSON Schema of document.json.
//
//go:embed document.schema.json
var Schema []byte

// Number is the document's number.
func (r *Record) Number() Number {
	n, _ := ParseNumber(r.CodeNumber + "/" + r.CodeNotation)
	return n
}

// Day is the document's day.
func (r *Record) Day() viet.Date {
	day, _ := viet.ParseDate(r.IssuedDate)
	return day
}

// OtherOf names a document in a record; nil for none.
func OtherOf(l *Line) *Other {
	if l == nil {
		return nil
	}
	return &Other{l.Number.String(), l.Day.String()}
}

// JSON is the file document.json.
func (r *Record) JSON() ([]byte, error) {
	r.Format = format
	if r.Language == "" {
		r.Language = "Tiếng Việt"
	}
	return encode(r)
}

// encode writes a value as JSON for people to read.
func encode(value any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(value); err != nil {
		return nil, fmt.Errorf("write a record: %w", err)
	}
	return b.Bytes(), nil
}

// readRecord reads document.json; ok is false for one that no vanban wrote.
func readRecord(data []byte) (r *Record, ok bool) {
	r = &Record{}
	if json.Unmarshal(data, r) != nil || r.Format != format || r.Number().Serial == 0 || r.Day().Day == 0 {
		return nil, false
	}
	return r, true
}

// CheckLengths notes contents that are longer than an e-office takes.
func (r *Record) CheckLengths(at diag.Place, problems *diag.List) {
	type length struct {
		name, text string
		most       int
	}
	list := []length{
		{"FileCode.OrganId", r.FileCode.OrganID, 13},
		{"TypeName", r.TypeName, 100}, {"CodeNumber", r.CodeNumber, 11}, {"CodeNotation", r.CodeNotation, 30},
		{"OrganName", r.OrganName, 200}, {"Subject", r.Subject, 500}, {"Description", r.Description, 500},
		{"SignerInfo.Position", r.SignerInfo.Position, 100}, {"SignerInfo.FullName", r.SignerInfo.FullName, 50},
	}
	for _, o := range r.To {
		list = append(list, length{"To.OrganName", o.OrganName, 200})
	}
	for _, l := range list {
		if n := utf8.RuneCountInString(l.text); n > l.most {
			problems.Add(diag.RecordTooLong, at, l.name, n, l.most)
		}
	}
	if r.PageAmount > 999 {
		problems.Add(diag.RecordTooLong, at, "PageAmount", r.PageAmount, 999)
	}
}
