package xlsx

import (
	"fmt"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/viet"
)

// lists is the sheet of what the others rest on: the ratings to choose from,
// and the indicators with their levels and where these come from.
type lists struct {
	*sheet
	at criteria.Locality
}

// newLists composes the sheet for a set and, where the villages report a set of
// their own, for that one too.
func newLists(set, villages *criteria.Set, head Head) *lists {
	l := &lists{&sheet{name: listsSheet}, head.Locality}
	cs := l.columns(set, villages)
	var all []*criteria.Finding
	for _, of := range ownSets(set, villages) {
		for _, ind := range of.Indicators() {
			all = append(all, &criteria.Finding{Indicator: ind})
		}
		for _, c := range of.Criteria {
			cs[1].fit(text(c.Name, inCell))
		}
	}
	cs = cs.fitted(all)
	l.widths = cs.widths()
	l.heading("DANH MỤC CHỈ TIÊU VÀ MỨC ĐÁNH GIÁ", set.Title)
	for _, of := range ownSets(set, villages) {
		l.provenance(of)
		l.table(of, cs)
		l.add(gap)
	}
	l.choices()
	return l
}

// ownSets are the sets whose indicators are listed: the villages' only when it
// is none of the commune's.
func ownSets(set, villages *criteria.Set) []*criteria.Set {
	if villages == nil || villages.ID == set.ID {
		return []*criteria.Set{set}
	}
	return []*criteria.Set{set, villages}
}

// choices adds the ratings with their letters, which lists of choices refer to.
func (l *lists) choices() {
	l.section("Mức đánh giá và ký hiệu")
	l.listRow(inTitle, "Ký hiệu", "Đánh giá", "Ý nghĩa")
	first := l.next()
	for _, c := range choices {
		l.listRow(inCell, c.letter, c.verdict.String(), c.meaning)
	}
	l.ratings = area{1, first, 1, len(choices)}
	l.letters = area{0, first, 1, len(choices)}
}

func (l *lists) listRow(as cellStyle, letter, word, meaning string) {
	row := l.add(minHeight, text(letter, as.aligned(center)), text(word, as), text(meaning, as), text("", as),
		text("", as))
	l.merge(area{2, row, 3, 1})
}

// addLists adds the sheet and names its lists.
func (b *book) addLists(l *lists) {
	b.add(l.sheet)
	b.name(ratingsName, l.ratings.absolute(l.name))
	b.name(lettersName, l.letters.absolute(l.name))
}

// provenance says which decisions a set and its overlays rest on, and how sure
// it is.
func (l *lists) provenance(set *criteria.Set) {
	l.section("Bộ tiêu chí: " + set.Title)
	lines := []string{"Mã: " + set.ID + "; số chỉ tiêu: " + fmt.Sprint(set.Len()) + "."}
	if issued := decisions(set.LegalBasis); issued != "" {
		lines = append(lines, "Văn bản: "+issued+".")
	}
	if from := period(set.ValidFrom, set.ValidTo); from != "" {
		lines = append(lines, "Hiệu lực: "+from+".")
	}
	for _, o := range set.Overlays {
		line := "Quy định của địa phương được áp dụng: " + o.Title + " (" + o.ID + ")"
		if issued := decisions(o.LegalBasis); issued != "" {
			line += "; " + issued
		}
		lines = append(lines, line+".")
	}
	if set.Wording == "paraphrase" {
		lines = append(lines, "Lời văn các chỉ tiêu là diễn đạt lại, phải đối chiếu với văn bản gốc.")
	}
	if set.Complete == "false" {
		lines = append(lines, "Bộ này chưa có đủ chỉ tiêu.")
	}
	for _, line := range lines {
		l.across(text(line, cellStyle{size: bodySize}))
	}
}

// decisions lists documents with their dates.
func decisions(list []criteria.Decision) string {
	var parts []string
	for _, d := range list {
		part := d.Document
		if day := dayOf(d.Date); day != "" {
			part += " ngày " + day
		}
		if d.Issuer != "" {
			part += " của " + d.Issuer
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, "; ")
}

// period is from when to when something holds; empty where neither is known.
func period(from, to string) string {
	var parts []string
	if day := dayOf(from); day != "" {
		parts = append(parts, "từ "+day)
	}
	if day := dayOf(to); day != "" {
		parts = append(parts, "đến hết "+day)
	}
	return strings.Join(parts, " ")
}

// dayOf writes a day the short way, `08/3/2022`; empty when it is none.
func dayOf(s string) string {
	d, ok := viet.ParseDate(s)
	if !ok || d.Day == 0 {
		return ""
	}
	month := fmt.Sprint(d.Month)
	if d.Month <= 2 {
		month = "0" + month
	}
	return fmt.Sprintf("%02d/%s/%d", d.Day, month, d.Year)
}

// table adds the indicators of a set.
func (l *lists) table(set *criteria.Set, cs columns) {
	first := l.headRow == 0
	cells := make([]cell, len(cs))
	for i, c := range cs {
		cells[i] = text(c.title, inTitle)
	}
	row := l.add(minHeight, cells...)
	for _, c := range set.Criteria {
		for j := range c.Indicators {
			cells := cs.cells(&criteria.Finding{Indicator: &c.Indicators[j]})
			cells[1] = text(c.Name, inCell)
			l.add(minHeight, cells...)
		}
	}
	if first {
		l.headRow = row
		l.filter = area{0, row, len(cs), l.next() - row}
	}
}

// columns are those of the indicators. Which of them the villages report is
// said where these are some of the set's.
func (l *lists) columns(set, villages *criteria.Set) columns {
	of := func(say func(*criteria.Indicator) string) func(*criteria.Finding) cell {
		return func(f *criteria.Finding) cell { return text(say(f.Indicator), inCell) }
	}
	sure := func(p func(criteria.Confidence) float64) func(*criteria.Finding) cell {
		return func(f *criteria.Finding) cell { return confidence(p(f.Indicator.Confidence)) }
	}
	list := columns{
		{key: "number", title: "Số", width: 36, cell: of(func(i *criteria.Indicator) string { return i.ID })},
		{key: "criterion", title: "Tiêu chí", width: 96},
		{key: "indicator", title: "Nội dung chỉ tiêu", width: 216,
			cell: of(func(i *criteria.Indicator) string { return i.Name })},
		{key: "kind", title: "Loại số liệu", width: 66, cell: of(kindOf)},
		{key: "level", title: "Mức quy định", width: 75, cell: of(l.level)},
		{key: "unit", title: "Đơn vị tính", width: 66, cell: of(l.unit)},
		{key: "by", title: "Cấp quy định", width: 66, cell: of(setterOf)},
		{key: "source", title: "Nguồn", width: 126,
			cell: of(func(i *criteria.Indicator) string { return sourceOf(i.Source) })},
		{key: "name", title: "Tin cậy về lời văn", width: 51,
			cell: sure(func(c criteria.Confidence) float64 { return c.Name })},
		{key: "threshold", title: "Tin cậy về mức", width: 51,
			cell: sure(func(c criteria.Confidence) float64 { return c.Threshold })},
	}
	if villages != nil && villages.ID == set.ID {
		list = append(list, column{key: "villages", title: "Thôn báo cáo", width: 48, cell: func(f *criteria.Finding) cell {
			if villages.Indicator(f.Indicator.ID) == nil {
				return text("", inMiddle)
			}
			return text("x", inMiddle)
		}})
	}
	return list
}

// confidence is a share in percent; none where it is not given.
func confidence(p float64) cell {
	if p == 0 {
		return text("", inMiddle)
	}
	return number(p, fmt.Sprintf("%.0f%%", 100*p), inMiddle.formatted("0%"))
}

// level is the level that applies, or why there is none.
func (l *lists) level(i *criteria.Indicator) string {
	level := i.Threshold(l.at)
	switch {
	case level.Known():
		return level.String()
	case i.SetBy == "province":
		return provincial
	}
	return "Chưa rõ"
}

// unit is what a value is counted in.
func (l *lists) unit(i *criteria.Indicator) string {
	if unit := i.Threshold(l.at).Unit; unit != "" {
		return unit
	}
	switch i.Kind {
	case "percent":
		return "%"
	case "money_per_capita_by_year":
		return "triệu đồng/người/năm"
	}
	return ""
}

// kinds and setters are the words of the criteria sets in Vietnamese.
var (
	kinds = map[string]string{
		"boolean": "Có hoặc không", "percent": "Tỷ lệ", "value": "Số", "number": "Số", "money": "Số tiền",
		"money_per_capita_by_year": "Số tiền",
	}
	setters = map[string]string{"national": "Trung ương", "ministry": "Bộ, ngành", "province": "UBND tỉnh",
		"district": "UBND huyện", "commune": "UBND xã"}
)

func kindOf(i *criteria.Indicator) string   { return word(kinds, i.Kind) }
func setterOf(i *criteria.Indicator) string { return word(setters, i.SetBy) }

// word gives a word in Vietnamese, or as it is.
func word(words map[string]string, s string) string {
	if w, ok := words[s]; ok {
		return w
	}
	return s
}

// sources turns the notes of the criteria sets into Vietnamese.
var sources = strings.NewReplacer("own-knowledge", "Hiểu biết chung, chưa đối chiếu văn bản", "found: ", "")

func sourceOf(s string) string { return sources.Replace(s) }
