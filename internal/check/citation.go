package check

import (
	"regexp"
	"strings"

	"vanban/internal/viet"
)

// citation is a document that the text names by its symbol.
type citation struct {
	p        *passage
	from, to int    // from the type's name, or the symbol without one, to the symbol's end
	kind     string // the type's name in small letters, empty without one
	kindEnd  int    // where the type's name ends
	short    bool   // the type is abbreviated: QĐ số …
	number   int    // the word that the symbol begins with
	so       bool   // the word số stands before the symbol
	symbol   string
	commas   []span // commas that part symbol, date and issuer, with the words around them
	date     viet.Date
	dated    bool // a date stands behind it, known or not
	issuer   string
	dateEnd  int
	nested   bool // in the title of another citation
	table    bool // in a table
	title    bool // in the title of the document
}

// symbols of state documents (32/2022/QĐ-UBND), and of the Party's (36-HD/VPTW).
var symbols = regexp.MustCompile(`^(?:\d+(?:/\d{4})?/[A-ZĐ][\p{L}\d]*(?:[-–./&][A-ZĐ][\p{L}\d]*)*|\d+-[A-ZĐ]\p{L}*/[A-ZĐ][\p{L}\d]*(?:[-.][A-ZĐ][\p{L}\d]*)*)`)

// kinds of documents that are cited, in small letters.
var kinds = phrases(`luật, bộ luật, pháp lệnh, hiến pháp, lệnh, nghị quyết, nghị quyết liên tịch, nghị định, quyết định,
 thông tư, thông tư liên tịch, chỉ thị, quy chế, quy định, thông cáo, thông báo, hướng dẫn, chương trình, kế hoạch,
 phương án, đề án, dự án, báo cáo, biên bản, tờ trình, hợp đồng, công văn, công điện, kết luận, văn bản, giấy mời,
 quyết định liên tịch, kế hoạch liên tịch, thông báo kết luận, văn bản hợp nhất, sắc lệnh, chương trình hành động`)

// citations finds all citations of the document, once.
func (d *paper) citations() []*citation {
	if d.searched.citations {
		return d.cited
	}
	d.searched.citations = true
	for _, p := range d.passages {
		if p.kind&(addressee|recipient|appendixTitle) != 0 || !strings.Contains(p.text, "/") {
			continue
		}
		var before *citation
		for i := range p.words {
			c := p.citation(i)
			if c == nil {
				continue
			}
			c.nested = before != nil && before.dated && before.issuer != "" && p.clause(before.from) == p.clause(c.from)
			d.cited = append(d.cited, c)
			if !c.nested {
				before = c
			}
		}
	}
	return d.cited
}

// citation reads the one whose symbol begins with word i, or gives nil.
func (p *passage) citation(i int) *citation {
	w := p.words[i]
	if !w.number || strings.ContainsAny(w.low, ".,") || !strings.ContainsRune("/-", runeAt(p.text, w.to)) {
		return nil
	}
	if before := runeBefore(p.text, w.from); before != 0 && !strings.ContainsRune(" (“\"\n", before) {
		return nil
	}
	symbol := symbols.FindString(p.text[w.from:])
	if symbol == "" {
		return nil
	}
	c := &citation{
		p: p, from: w.from, to: w.from + len(symbol), number: i, symbol: symbol,
		table: p.kind&(cell|headCell) != 0, title: p.kind == excerpt,
	}
	c.typeBefore(i)
	c.dateAfter()
	c.issuerAfter()
	return c
}

// typeBefore reads the type's name and the word số before word i.
func (c *citation) typeBefore(i int) {
	p := c.p
	last := i - 1
	if gap := strings.TrimSpace(p.gap(last)); p.low(last) == "số" && (gap == "" || gap == ":") {
		c.so = true
		last--
	}
	for n := 3; n >= 1; n-- {
		first := last - n + 1
		if first < 0 || !kinds[strings.Join(p.lows(first, n), " ")] {
			continue
		}
		if strings.TrimSpace(p.gap(last)) != "" && !c.so {
			return
		}
		c.typed(strings.Join(p.lows(first, n), " "), first, last)
		return
	}
	if kind := shortTypes[p.raw(last)]; kind != "" && strings.TrimSpace(p.gap(last)) == "" {
		c.short = true
		c.typed(kind, last, last)
	}
	if c.so {
		c.lawBefore(last)
	}
}

// typed takes the type's name from its words.
func (c *citation) typed(kind string, first, last int) {
	c.kind, c.from, c.kindEnd = kind, c.p.words[first].from, c.p.words[last].to
}

// shortTypes are the abbreviations that stand in the place of a type's name.
var shortTypes = func() map[string]string {
	types := map[string]string{"CV": "công văn"}
	for _, short := range []string{"QĐ", "NQ", "NĐ", "KH", "TB", "BC", "TTr", "CT", "HD", "KL", "CĐ", "CTr", "ĐA", "PA"} {
		types[short] = typeOf[short]
	}
	return types
}()

// lawBefore finds the law that a number belongs to: `Luật Đất đai số …`.
func (c *citation) lawBefore(last int) {
	if !strings.Contains(c.symbol, "QH") {
		return
	}
	for i := last; i >= max(0, last-12); i-- {
		if first := c.p.lawAt(i); first >= 0 {
			c.typed("luật", first, i)
			return
		}
	}
}

// lows are n words from the first one on, in small letters.
func (p *passage) lows(first, n int) []string {
	list := make([]string, n)
	for k := range list {
		list[k] = p.low(first + k)
	}
	return list
}

// dateAfter reads the date behind the symbol.
func (c *citation) dateAfter() {
	p := c.p
	i := p.wordAt(c.to)
	if i >= len(p.words) {
		return
	}
	switch gap := strings.TrimSpace(p.text[c.to:p.words[i].from]); {
	case gap == "" || gap == "(":
		c.dateAt(i)
	case gap == ",":
		if c.dateAt(i); c.dated && (!c.table || p.low(i) == "ngày") {
			c.commas = append(c.commas, span{c.to, p.words[i].from})
		}
	}
}

// dateAt reads the date that begins with word i, if it is one.
func (c *citation) dateAt(i int) {
	if c.p.low(i) == "ngày" {
		c.dated = true
		i++
	}
	if d, ok := c.p.dateAt(i); ok {
		c.date, c.dated, c.dateEnd = d.date, true, d.to
	}
}

// titles begin with these words, so that the issuer's name ends before them.
var (
	titleWords = set("về giao v và cho")
	titleVerbs = phrases(`ban hành, phê duyệt, quy định, sửa đổi, hướng dẫn, triển khai, tổ chức, thực hiện, công nhận, công bố, bổ sung,
 thành lập, quán triệt, tăng cường, điều chỉnh, phân cấp, phân công, kèm theo, kiện toàn, đánh giá, xây dựng, thông qua, bãi bỏ,
 phát triển, bảo đảm`)
)

// issuerAfter reads the issuer behind symbol and date: `của UBND tỉnh …`, and a
// date behind the issuer.
func (c *citation) issuerAfter() {
	p := c.p
	at := max(c.dateEnd, c.to)
	i := p.wordAt(at)
	if p.low(i) != "của" {
		return
	}
	switch gap := strings.Trim(p.text[at:p.words[i].from], " )"); {
	case gap == "," && c.dateEnd > 0:
		c.commas = append(c.commas, span{at, p.words[i].from})
	case gap != "":
		return
	}
	var name []string
	k := i + 1
	for ; k < len(p.words) && k < i+12; k++ {
		title := p.lowered(k) && (titleWords[p.low(k)] || titleVerbs[p.low(k)+" "+p.low(k+1)])
		if k > i+1 && (title || p.gap(k-1) != " " || p.low(k) == "ngày" || ends(p, k)) {
			break
		}
		name = append(name, p.low(k))
	}
	c.issuer = bodyName(strings.Join(name, " "))
	if !c.dated && p.low(k) == "ngày" && p.gap(k-1) == " " {
		c.dateAt(k)
	}
}

// ends tells a small word behind a name that does not belong to a body's name.
func ends(p *passage, k int) bool { return p.lowered(k) && upper(p.raw(k-1)) && !bodyWords[p.low(k)] }

var bodyWords = set(`tỉnh huyện xã thành phố thị trấn phường quận thôn nhân dân chỉ đạo các mục tiêu quốc gia chính phủ tướng hội và đồng
 bộ ban ngành tâm phòng công an giám đốc trung ương nước tịch chấp hành mặt trận tổ việt nam nông ủy uỷ thường trực vụ điều phối trưởng án kiểm sát`)

// bodyName is the name of a body without abbreviations, in small letters.
func bodyName(low string) string { return bodies.Replace(low) }

var bodies = strings.NewReplacer("ubnd", "ủy ban nhân dân", "uỷ", "ủy", "hđnd", "hội đồng nhân dân", "ttcp", "thủ tướng chính phủ")

// year is the year in the symbol, 0 when it has none.
func (c *citation) year() string {
	if parts := strings.Split(c.symbol, "/"); len(parts) == 3 && len(parts[1]) == 4 {
		return parts[1]
	}
	return ""
}

// abbreviation is that of the type in the symbol: QĐ of 32/2022/QĐ-UBND.
func (c *citation) abbreviation() string {
	if number, rest, party := strings.Cut(c.symbol, "-"); party && !strings.Contains(number, "/") {
		kind, _, _ := strings.Cut(rest, "/")
		return kind
	}
	parts := strings.Split(c.symbol, "/")
	kind, _, _ := strings.Cut(parts[len(parts)-1], "-")
	return kind
}
