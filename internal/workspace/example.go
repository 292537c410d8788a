package workspace

import (
	"strings"
	"text/template"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

// Example is the short document of a kind to start from, of this workspace: what
// stands between {% and %} in it is its names, its superior, its villages, a
// month. What only a person can give stays open (…).
func (ws *Workspace) Example(kind string, month viet.Month, problems *diag.List) string {
	at := diag.Place{File: "templates/examples/" + kind + ".md"}
	t, err := template.New(kind).Delims("{%", "%}").Funcs(template.FuncMap{
		"inc": func(n int) int { return n + 1 },
	}).Parse(ws.Examples[kind])
	if err != nil {
		problems.Add(diag.TemplateSyntax, at, err.Error())
		return ""
	}
	var b strings.Builder
	if err := t.Execute(&b, ws.own(month)); err != nil {
		problems.Add(diag.TemplateFailed, at, err.Error())
	}
	return b.String()
}

// open is what an example has where only a person knows what belongs there.
const open = "…"

// own is what examples may name of a workspace.
type own struct {
	ws       *Workspace
	Month    viet.Month
	Body     string // Ủy ban nhân dân xã Cẩm Thành
	Commune  string // xã Cẩm Thành
	Unit     string // xã
	Place    string // Cẩm Thành
	District string // empty: there are two levels only (from 01/7/2025 on)
	Area     string // huyện Cẩm Thủy; without districts the province
	Level    string // huyện; without districts tỉnh
	Province string // tỉnh Thanh Hóa
	Address  bool   // the agency has one
	Figures  bool   // there are findings of the month
}

func (ws *Workspace) own(month viet.Month) own {
	a := ws.Agency
	o := own{
		ws: ws, Month: month, Body: a.FullName(), Commune: a.Commune.Text, Place: a.Place.Text,
		District: a.District.Text, Province: a.Province.Text,
		Address: len(a.Address) > 0, Figures: ws.Findings[month] != nil,
	}
	if o.Commune == "" {
		o.Commune = "xã " + o.Place
	}
	if o.Province == "" {
		o.Province = "tỉnh"
	}
	if o.Area = o.District; o.Area == "" {
		o.Area = o.Province
	}
	o.Unit, o.Level = unitOf(o.Commune, "xã"), unitOf(o.Area, "tỉnh")
	return o
}

// units are the words that begin the names of administrative units.
var units = []string{"xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh"}

// unitOf is the word that a unit's name begins with, or else the usual one.
func unitOf(name, usual string) string {
	for _, unit := range units {
		if name == unit || strings.HasPrefix(strings.ToLower(name), unit+" ") {
			return unit
		}
	}
	return usual
}

// Above is the superior: the district's People's Committee, or the province's.
func (o own) Above() string { return "Ủy ban nhân dân " + o.Area }

// Office is a specialised office of the superior: phòng of a district, sở of a
// province, each by its own name.
func (o own) Office(ofDistrict, ofProvince string) string {
	if o.District != "" {
		return "Phòng " + ofDistrict + " " + o.Level
	}
	return "Sở " + ofProvince + " " + o.Level
}

// Year is the month's.
func (o own) Year() int { return o.Month.Year }

// YearAfter is a year n years later.
func (o own) YearAfter(n int) int { return o.Month.Year + n }

// Names are the names of the first villages, n at most; one that is open when
// there are none.
func (o own) Names(n int) []string {
	var names []string
	for _, v := range o.ws.Villages[:min(n, len(o.ws.Villages))] {
		names = append(names, v.Name.Text)
	}
	if len(names) == 0 {
		return []string{open}
	}
	return names
}

// Villages are the names of the first villages in a row.
func (o own) Villages(n int) string { return strings.Join(o.Names(n), ", ") }

// Village is the full name of a village: thôn Bái Lim.
func (o own) Village(n int) string {
	if n > len(o.ws.Villages) {
		return "thôn " + open
	}
	return o.ws.Villages[n-1].FullName()
}

// Signer is the name of the first signer that the workspace has of some, by their
// keys; open when it has none of them.
func (o own) Signer(keys ...string) string {
	for _, key := range keys {
		if s, ok := o.ws.Signer(o.ws.SignerFor(key)); ok && s.Name.Text != "" {
			return s.Name.Text
		}
	}
	return open
}

// posts are those that the examples' signers have.
var posts = map[string]string{
	"chu-tich": "chủ tịch", "chu-tich-xa": "chủ tịch", "chu-toa": "chủ tịch", "ben-a": "chủ tịch",
	"pho-chu-tich": "phó chủ tịch",
}

// SignerFor is the key of the signer that an example's key stands for: the same,
// or the first of the same post; empty when there is none.
func (ws *Workspace) SignerFor(key string) string {
	if _, ok := ws.Signer(key); ok {
		return key
	}
	for _, s := range ws.Signers {
		lines := s.Value.Authority
		if post := posts[key]; post != "" && len(lines) > 0 && strings.ToLower(lines[len(lines)-1].Text) == post {
			return s.Key.Text
		}
	}
	return ""
}
