package reading

import (
	"regexp"
	"sort"
	"strings"

	"vanban/internal/viet"
)

// Citation is a document that the text names by its symbol.
type Citation struct {
	Passage  *Passage
	From, To int    // from the type's name, or the symbol without one, to the symbol's end
	Type     string // the type's name in small letters, empty without one
	TypeEnd  int    // where the type's name ends
	Short    bool   // the type is abbreviated: QĐ số …
	Number   int    // the word that the symbol begins with
	So       bool   // the word số stands before the symbol
	Symbol   string
	Commas   []Span // commas that part symbol, date and issuer, with the words around them
	Date     viet.Date
	Dated    bool // a date stands behind it, known or not
	Issuer   string
	DateEnd  int
	Nested   bool // in the title of another citation
	InTable  bool // in a table
	InTitle  bool // in the title of the document
}

// symbols of state documents (32/2022/QĐ-UBND), and of the Party's (36-HD/VPTW).
var symbols = regexp.MustCompile(`^(?:\d+(?:/\d{4})?/[A-ZĐ][\p{L}\d]*(?:[-–./&][A-ZĐ][\p{L}\d]*)*` +
	`|\d+-[A-ZĐ]\p{L}*/[A-ZĐ][\p{L}\d]*(?:[-.][A-ZĐ][\p{L}\d]*)*)`)

// Citations finds all citations of the document, once.
func (r *Reading) Citations() []*Citation {
	if r.searched.citations {
		return r.citations
	}
	r.searched.citations = true
	for _, p := range r.Passages {
		if p.Kind&(Addressee|Recipient|AppendixTitle) != 0 || !strings.Contains(p.Text, "/") {
			continue
		}
		var before *Citation
		for i := range p.Words {
			c := p.citation(i)
			if c == nil {
				continue
			}
			c.Nested = before != nil && before.Dated && before.Issuer != "" && p.Clause(before.From) == p.Clause(c.From)
			r.citations = append(r.citations, c)
			if !c.Nested {
				before = c
			}
		}
	}
	return r.citations
}

// citation reads the one whose symbol begins with word i, or gives nil.
func (p *Passage) citation(i int) *Citation {
	w := p.Words[i]
	if !w.Number || strings.ContainsAny(w.Low, ".,") || !strings.ContainsRune("/-", RuneAt(p.Text, w.To)) {
		return nil
	}
	if before := RuneBefore(p.Text, w.From); before != 0 && !strings.ContainsRune(" (“\"\n", before) {
		return nil
	}
	symbol := symbols.FindString(p.Text[w.From:])
	if symbol == "" {
		return nil
	}
	c := &Citation{
		Passage: p, From: w.From, To: w.From + len(symbol), Number: i, Symbol: symbol,
		InTable: p.Kind&(Cell|HeadCell) != 0, InTitle: p.Kind == Excerpt,
	}
	c.typeBefore(i)
	c.dateAfter()
	c.issuerAfter()
	return c
}

// typeBefore reads the type's name and the word số before word i.
func (c *Citation) typeBefore(i int) {
	p := c.Passage
	last := i - 1
	if gap := strings.TrimSpace(p.Separator(last)); p.Low(last) == "số" && (gap == "" || gap == ":") {
		c.So = true
		last--
	}
	for n := 3; n >= 1; n-- {
		first := last - n + 1
		if first < 0 || types[strings.Join(p.Lows(first, n), " ")].Name == "" {
			continue
		}
		if strings.TrimSpace(p.Separator(last)) != "" && !c.So {
			return
		}
		c.typed(strings.Join(p.Lows(first, n), " "), first, last)
		return
	}
	if kind := ShortTypes[p.Raw(last)]; kind != "" && strings.TrimSpace(p.Separator(last)) == "" {
		c.Short = true
		c.typed(kind, last, last)
	}
	if c.So {
		c.lawBefore(last)
	}
}

// typed takes the type's name from its words.
func (c *Citation) typed(kind string, first, last int) {
	c.Type, c.From, c.TypeEnd = kind, c.Passage.Words[first].From, c.Passage.Words[last].To
}

// lawBefore finds the law that a number belongs to: `Luật Đất đai số …`.
func (c *Citation) lawBefore(last int) {
	if !strings.Contains(c.Symbol, "QH") {
		return
	}
	for i := last; i >= max(0, last-12); i-- {
		if first := c.Passage.lawAt(i); first >= 0 {
			c.typed(strings.Join(c.Passage.Lows(first, i-first+1), " "), first, i)
			return
		}
	}
}

// Lows are n words from the first one on, in small letters.
func (p *Passage) Lows(first, n int) []string {
	list := make([]string, n)
	for k := range list {
		list[k] = p.Low(first + k)
	}
	return list
}

// dateAfter reads the date behind the symbol.
func (c *Citation) dateAfter() {
	p := c.Passage
	i := p.WordAt(c.To)
	if i >= len(p.Words) {
		return
	}
	switch gap := strings.TrimSpace(p.Text[c.To:p.Words[i].From]); {
	case gap == "" || gap == "(":
		c.dateAt(i)
	case gap == ",":
		if c.dateAt(i); c.Dated && (!c.InTable || p.Low(i) == "ngày") {
			c.Commas = append(c.Commas, Between(c.To, p.Words[i].From))
		}
	}
}

// dateAt reads the date that begins with word i, if it is one.
func (c *Citation) dateAt(i int) {
	if c.Passage.Low(i) == "ngày" {
		c.Dated = true
		i++
	}
	if d, ok := c.Passage.DateAt(i); ok {
		c.Date, c.Dated, c.DateEnd = d.Day, true, d.To
	}
}

// issuerAfter reads the issuer behind symbol and date: `của UBND tỉnh …`, and a
// date behind the issuer.
func (c *Citation) issuerAfter() {
	p := c.Passage
	at := max(c.DateEnd, c.To)
	i := p.WordAt(at)
	if p.Low(i) != "của" {
		return
	}
	switch gap := strings.Trim(p.Text[at:p.Words[i].From], " )"); {
	case gap == "," && c.DateEnd > 0:
		c.Commas = append(c.Commas, Between(at, p.Words[i].From))
	case gap != "":
		return
	}
	var name []string
	k := i + 1
	for ; k < len(p.Words) && k < i+12; k++ {
		title := p.Uncapitalized(k) && (titleWords[p.Low(k)] || TitleVerbs[p.Low(k)+" "+p.Low(k+1)])
		if k > i+1 && (title || p.Separator(k-1) != " " || p.Low(k) == "ngày" || ends(p, k)) {
			break
		}
		name = append(name, p.Low(k))
	}
	c.Issuer = BodyName(strings.Join(name, " "))
	if !c.Dated && p.Low(k) == "ngày" && p.Separator(k-1) == " " {
		c.dateAt(k)
	}
}

// ends tells a small word behind a name that does not belong to a body's name.
func ends(p *Passage, k int) bool {
	return p.Uncapitalized(k) && Capitalized(p.Raw(k-1)) && !bodyWords[p.Low(k)]
}

var bodyWords = Set(`tỉnh huyện xã thành phố thị trấn phường quận thôn nhân dân chỉ đạo các mục tiêu quốc gia chính
 phủ tướng hội và đồng
 bộ ban ngành tâm phòng công an giám đốc trung ương nước tịch chấp hành mặt trận tổ việt nam nông ủy uỷ thường trực
 vụ điều phối trưởng án kiểm sát`)

// Year is the year in the symbol, 0 when it has none.
func (c *Citation) Year() string {
	if parts := strings.Split(c.Symbol, "/"); len(parts) == 3 && len(parts[1]) == 4 {
		return parts[1]
	}
	return ""
}

// Abbreviation is that of the type in the symbol: QĐ of 32/2022/QĐ-UBND.
func (c *Citation) Abbreviation() string {
	if number, rest, party := strings.Cut(c.Symbol, "-"); party && !strings.Contains(number, "/") {
		kind, _, _ := strings.Cut(rest, "/")
		return kind
	}
	parts := strings.Split(c.Symbol, "/")
	kind, _, _ := strings.Cut(parts[len(parts)-1], "-")
	return kind
}

// Statute tells a law, code or ordinance.
func (c *Citation) Statute() bool { return types[c.Type].Statute }

// Generic tells a type that may stand for any: văn bản.
func (c *Citation) Generic() bool { return types[c.Type].Generic }

// CitationsIn are the citations of a passage that begin in a stretch.
func (r *Reading) CitationsIn(p *Passage, s Span) []*Citation {
	if r.byPassage == nil {
		r.byPassage = map[*Passage][]*Citation{}
		for _, c := range r.Citations() {
			r.byPassage[c.Passage] = append(r.byPassage[c.Passage], c)
		}
	}
	list := r.byPassage[p]
	from := sort.Search(len(list), func(i int) bool { return list[i].From >= s.From })
	to := sort.Search(len(list), func(i int) bool { return list[i].From >= s.To })
	return list[from:to]
}
