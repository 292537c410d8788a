// Package style is the one table of named styles, a style per component of the
// decree, that layout, HTML, Word and Excel all read.
//
// The table comes from the profile data; a workspace may choose sizes and
// gaps within the decree's ranges. What lies outside is a problem.
package style

import (
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/templates"
)

// Pt is a length in points, Mm one in millimetres.
type (
	Pt float64
	Mm float64
)

// Pt converts to points.
func (m Mm) Pt() Pt { return Pt(m * 72 / 25.4) }

// Mm converts to millimetres.
func (p Pt) Mm() Mm { return Mm(p * 25.4 / 72) }

// Name is the key of a component in the profile.
type Name string

// The components, in the decree's own terms.
const (
	Nation            Name = "quoc_hieu"
	Motto             Name = "tieu_ngu"
	Parent            Name = "co_quan_chu_quan"
	Agency            Name = "co_quan_ban_hanh"
	Number            Name = "so_ky_hieu"
	PlaceDate         Name = "dia_danh_ngay"
	Subject           Name = "trich_yeu_cong_van"
	TypeName          Name = "ten_loai"
	Excerpt           Name = "trich_yeu"
	Addressee         Name = "kinh_gui"
	Enacting          Name = "tham_quyen"
	Resolution        Name = "quyet_nghi"
	Basis             Name = "can_cu"
	Body              Name = "noi_dung"
	Centred           Name = "canh_giua"
	Dash              Name = "gach_dau_dong"
	Part              Name = "phan"
	Article           Name = "dieu"
	Section           Name = "muc"
	Clause            Name = "khoan"
	Subclause         Name = "tieu_khoan"
	Point             Name = "diem"
	TableHead         Name = "bang_tieu_de"
	TableCell         Name = "bang_noi_dung"
	Caption           Name = "chu_thich_hinh"
	Footnote          Name = "chu_thich"
	Contents          Name = "muc_luc"
	ContentsTitle     Name = "muc_luc_tieu_de"
	Authority         Name = "quyen_han_chuc_vu"
	SignerName        Name = "ho_ten"
	RecipientsLabel   Name = "noi_nhan"
	Recipients        Name = "noi_nhan_liet_ke"
	Drafter           Name = "nguoi_soan"
	Confirmation      Name = "xac_nhan"
	Urgency           Name = "do_khan"
	Circulation       Name = "luu_hanh"
	Address           Name = "dia_chi"
	ESign             Name = "ky_so"
	Watermark         Name = "du_thao"
	CopyForm          Name = "hinh_thuc_sao"
	AppendixLabel     Name = "phu_luc"
	AppendixTitle     Name = "phu_luc_tieu_de"
	AppendixReference Name = "phu_luc_kem_theo"
	PageNumber        Name = "so_trang"
)

// Names lists every component once, in the order of a document.
var Names = []Name{
	Nation, Motto, Parent, Agency, Number, PlaceDate, Subject, TypeName, Excerpt,
	Addressee, Enacting, Resolution, Basis, Body, Centred, Dash, Part, Article, Section, Clause,
	Subclause, Point, TableHead, TableCell, Caption, Footnote, Contents, ContentsTitle,
	Authority, SignerName, RecipientsLabel, Recipients, Drafter, Confirmation, Urgency,
	Circulation, Address, ESign, Watermark, CopyForm, AppendixLabel, AppendixTitle,
	AppendixReference, PageNumber,
}

// Align is how lines stand between the margins.
type Align int

const (
	Left Align = iota
	Center
	Justify
	Right
)

// Style is how a component is set.
type Style struct {
	Name         Name
	Title        string // Vietnamese, as an office suite shows it
	Source       string // where the decree says so
	Size         Pt
	Bold, Italic bool
	Upper        bool // printed in capitals
	Align        Align
	FirstLine    Pt      // indent of the first line
	Before       Pt      // gap above
	LineSpacing  float64 // times the face's line height
	KeepWithNext bool
}

// Page is the paper and its margins.
type Page struct {
	Width, Height            Pt
	Top, Bottom, Left, Right Pt
	NumberFromTop            Pt // page edge to the page number's line
}

// TextWidth is the width between the margins.
func (p Page) TextWidth() Pt { return p.Width - p.Left - p.Right }

// TextHeight is the height between the margins.
func (p Page) TextHeight() Pt { return p.Height - p.Top - p.Bottom }

// Measures are lengths that belong to no one component.
type Measures struct {
	RuleThickness   Pt      `yaml:"rule_thickness"`
	RuleGap         Pt      `yaml:"rule_gap"`         // a line of text to the middle of the rule below it
	HeaderGutter    Pt      `yaml:"header_gutter"`    // least room between the header's columns
	NumberGap       Pt      `yaml:"number_gap"`       // the header's rules to number and date
	TitleBefore     Pt      `yaml:"title_before"`     // the header to Kính gửi
	TitleGap        Pt      `yaml:"title_gap"`        // the rule under the excerpt to the text
	NestedIndent    Pt      `yaml:"nested_indent"`    // of a list inside a list
	CellPadding     Pt      `yaml:"cell_padding"`     // left and right
	CellMargin      Pt      `yaml:"cell_margin"`      // above and below
	CellRule        Pt      `yaml:"cell_rule"`        // thickness
	TableGap        Pt      `yaml:"table_gap"`        // above a table
	EndingGap       Pt      `yaml:"ending_gap"`       // the text to Nơi nhận and signature
	RecipientsShare float64 `yaml:"recipients_share"` // of the text's width, 0 to 1
	ColumnGutter    Pt      `yaml:"column_gutter"`    // Nơi nhận to the signature's column
	SignatureRoom   Pt      `yaml:"signature_room"`   // authority to name
}

// Sheet is the whole table.
type Sheet struct {
	Font     string
	Page     Page
	Measures Measures
	Word     WordRules

	styles map[Name]Style
}

// Of gives the style of a component.
func (s *Sheet) Of(n Name) Style { return s.styles[n] }

// Choices are what a workspace may set, in its `style` field. Lengths are mm,
// sizes and gaps pt.
type Choices struct {
	At          diag.Place
	Sizes       []source.Entry[source.String] `yaml:"sizes"`
	MarginTop   source.String                 `yaml:"margin_top"`
	MarginBot   source.String                 `yaml:"margin_bottom"`
	MarginLeft  source.String                 `yaml:"margin_left"`
	MarginRight source.String                 `yaml:"margin_right"`
	FirstLine   source.String                 `yaml:"first_line"`
	Gap         source.String                 `yaml:"gap"`
	LineSpacing source.String                 `yaml:"line_spacing"`
}

// New makes the table from the profile (Nghị định 30/2020/NĐ-CP) and a
// workspace's choices.
func New(choices Choices, problems *diag.List) *Sheet {
	p := readProfile()
	p.choose(choices, problems)
	sheet := &Sheet{Font: p.Font, Page: p.Page.page(), Measures: p.Measures, styles: map[Name]Style{}}
	for name, c := range p.Components {
		sheet.styles[Name(name)] = c.style(Name(name), p.Text)
	}
	return sheet
}

// profile is the shape of the profile's file; a rule is [smallest, largest,
// chosen].
type profile struct {
	ID         string               `yaml:"id"`
	Font       string               `yaml:"font"`
	Page       pageRule             `yaml:"page"`
	Text       textRule             `yaml:"text"`
	Measures   Measures             `yaml:"measures"`
	Components map[string]component `yaml:"components"`
}

type rule []float64

func (r rule) chosen() Pt { return Pt(r[2]) }

type pageRule struct {
	Width         float64 `yaml:"width"`
	Height        float64 `yaml:"height"`
	MarginTop     rule    `yaml:"margin_top"`
	MarginBottom  rule    `yaml:"margin_bottom"`
	MarginLeft    rule    `yaml:"margin_left"`
	MarginRight   rule    `yaml:"margin_right"`
	NumberFromTop float64 `yaml:"number_from_top"`
}

func (p pageRule) page() Page {
	return Page{
		Width: twips(p.Width), Height: twips(p.Height),
		Top: twips(p.MarginTop[2]), Bottom: twips(p.MarginBottom[2]),
		Left: twips(p.MarginLeft[2]), Right: twips(p.MarginRight[2]),
		NumberFromTop: twips(p.NumberFromTop),
	}
}

// twips gives a length in mm in points, rounded to the twentieths that Word
// knows, so that its lines are exactly as wide as ours.
func twips(mm float64) Pt { return Pt(math.Round(float64(Mm(mm).Pt())*20) / 20) }

type textRule struct {
	FirstLine   rule `yaml:"first_line"`
	Gap         rule `yaml:"gap"`
	LineSpacing rule `yaml:"line_spacing"`
}

type component struct {
	Title        string  `yaml:"title"`
	Size         rule    `yaml:"size"`
	Bold         bool    `yaml:"bold"`
	Italic       bool    `yaml:"italic"`
	Upper        bool    `yaml:"upper"`
	Align        string  `yaml:"align"`
	Before       float64 `yaml:"before"`
	Text         bool    `yaml:"text"` // takes indent, gap and spacing of the text
	Left         bool    `yaml:"left"` // ragged though a text
	KeepWithNext bool    `yaml:"keep_with_next"`
	Source       string  `yaml:"source"`
}

func (c component) style(name Name, text textRule) Style {
	s := Style{
		Name: name, Title: c.Title, Source: c.Source, Size: c.Size.chosen(),
		Bold: c.Bold, Italic: c.Italic, Upper: c.Upper,
		Before: Pt(c.Before), LineSpacing: 1, KeepWithNext: c.KeepWithNext,
	}
	if c.Align == "center" {
		s.Align = Center
	}
	if c.Text {
		s.FirstLine, s.Before, s.LineSpacing = text.FirstLine.chosen(), text.Gap.chosen(), text.LineSpacing[2]
		if !c.Left {
			s.Align = Justify
		}
	}
	return s
}

const profileFile = "profile/nd30-2020.yaml"

func readProfile() profile {
	text, err := templates.FS.ReadFile(profileFile)
	if err != nil {
		panic(err)
	}
	var p profile
	var problems diag.List
	source.YAML(profileFile, string(text), 0, &p, &problems)
	for _, bad := range problems.Sorted() {
		panic(bad.Lines(diag.English))
	}
	return p
}

// choose puts the workspace's choices into the profile.
func (p *profile) choose(c Choices, problems *diag.List) {
	for _, choice := range []struct {
		title string
		value source.String
		rule  rule
	}{
		{"lề trên", c.MarginTop, p.Page.MarginTop},
		{"lề dưới", c.MarginBot, p.Page.MarginBottom},
		{"lề trái", c.MarginLeft, p.Page.MarginLeft},
		{"lề phải", c.MarginRight, p.Page.MarginRight},
		{"lùi đầu dòng", c.FirstLine, p.Text.FirstLine},
		{"cách đoạn", c.Gap, p.Text.Gap},
		{"giãn dòng", c.LineSpacing, p.Text.LineSpacing},
	} {
		choice.rule.set(choice.value, diag.LayoutOutOfRule, choice.title, problems)
	}
	known := slices.Sorted(maps.Keys(p.Components))
	for _, size := range c.Sizes {
		component, ok := p.Components[size.Key.Text]
		if !ok {
			problems.AddNear(diag.UnknownStyle, size.Key.At, diag.Nearest(size.Key.Text, known),
				size.Key.Text, strings.Join(known, ", "))
			continue
		}
		component.Size.set(size.Value, diag.SizeOutOfRange, component.Title, problems)
	}
}

// set puts a chosen value into a rule that allows it.
func (r rule) set(value source.String, code diag.Code, title string, problems *diag.List) {
	if value.Text == "" {
		return
	}
	n, err := strconv.ParseFloat(strings.Replace(value.Text, ",", ".", 1), 64)
	if err != nil {
		problems.Add(diag.BadNumber, value.At, value.Text)
		return
	}
	if n < r[0] || n > r[1] {
		problems.Add(code, value.At, value.Text, title, short(r[0]), short(r[1]))
		return
	}
	r[2] = n
}

func short(n float64) string {
	return strings.Replace(strconv.FormatFloat(n, 'f', -1, 64), ".", ",", 1)
}
