package check

import (
	"math/big"
	"strings"

	"vanban/internal/diag"
)

// quota is a part of a whole: 47/57.
type quota struct {
	part, whole figure
	end         int // the word behind it
}

// quotaAt reads the one that begins with word i: 47/57, 71 hộ/1.784 hộ, 141
// giáo viên trên tổng số 149. It is no date, no symbol of a document, no part of a
// longer chain.
func (p *passage) quotaAt(i int) (quota, bool) {
	k := p.wholeAfter(i)
	if k < 0 {
		return quota{}, false
	}
	part, ok := p.figureAt(i)
	if !ok || part.percent || i > 0 && p.gap(i-1) == "/" {
		return quota{}, false
	}
	whole, ok := p.figureAt(k)
	if !ok || whole.percent || whole.Units == 0 || strings.HasPrefix(p.text[whole.to:], "/") {
		return quota{}, false
	}
	return quota{part, whole, k + 1}, true
}

// wholeAfter is the word that is the whole of which word i is a part, -1 when
// there is none.
func (p *passage) wholeAfter(i int) int {
	if !p.words[i].number || i+1 >= len(p.words) {
		return -1
	}
	if p.words[i+1].number && strings.TrimSpace(p.gap(i)) == "/" {
		return i + 1
	}
	for k := i + 1; k < min(i+9, len(p.words)-1) && !p.words[k].number; k++ {
		switch {
		case p.gap(k-1) != " ":
			return -1
		case p.gap(k) == "/" && k < i+4 && p.words[k+1].number && p.low(k) == p.low(k+2):
			return k + 1
		case has(p.low(k), "trên", "trong") && (p.follows(k+1, "tổng", "số") || p.follows(k+1, "tổng")):
			last := k + 2
			if p.low(last) == "số" {
				last++
			}
			if last < len(p.words) && p.words[last].number && p.gap(last-1) == " " {
				return last
			}
			return -1
		case p.low(k) == "trên" && k == i+1 && p.words[k+1].number && p.gap(k) == " " && (things[p.low(k+2)] || p.low(k+2) == "chỉ" || p.low(k+2) == "tiêu"):
			return k + 1
		}
	}
	return -1
}

// percent is the quota in percent.
func (q quota) percent() *big.Rat {
	share := new(big.Rat).Quo(q.part.Rat(), q.whole.Rat())
	return share.Mul(share, big.NewRat(100, 1))
}

var shareWrong = Rule{
	Code: diag.ShareWrong, Group: Numbers, Source: "số liệu trong văn bản phải khớp nhau",
	Good: text("Đã cấp 417/910 chứng chỉ, đạt 45,8%; có 149/1.807 hộ (8,25%)."),
	Bad:  text("Đã cấp 417/910 chứng chỉ, đạt 48,5%; có 149/1.807 hộ (8,52%)."),
	document: func(d *paper) {
		for _, p := range d.withFigures(prose | cell | caption | heading) {
			if !strings.Contains(p.text, "%") {
				continue
			}
			for i := range p.words {
				if q, ok := p.quotaAt(i); ok {
					d.share(p, q)
				}
			}
			d.changes(p)
		}
		for _, t := range d.tables {
			d.shareColumns(t)
		}
	},
}

// share holds the percent told behind or before a quota against it.
func (d *paper) share(p *passage, q quota) {
	if q.part.Units == 1 && p.low(q.part.word-1) == "lệ" {
		return // a scale: tỷ lệ 1/2.000
	}
	k, ok := p.shareAfter(q)
	if !ok {
		k, ok = p.shareBefore(q)
	}
	if !ok {
		return
	}
	told, _ := p.figureAt(k)
	if value := q.percent(); !rounds(value, told.Decimal) {
		from, to := min(q.part.from, told.from), max(q.whole.to, told.to)
		d.better(p, from, to, comma(value.FloatString(told.Places))+"%")
	}
}

// shareBefore finds the share before a quota in brackets: 3,98% (71/1.784 hộ).
func (p *passage) shareBefore(q quota) (int, bool) {
	k := q.part.word - 1
	f, ok := p.figureAt(k)
	if !ok || !f.percent || strings.TrimSpace(p.text[f.to:q.part.from]) != "(" {
		return 0, false
	}
	end := strings.IndexByte(p.text[q.whole.to:], ')')
	return k, end >= 0 && len(strings.Fields(p.text[q.whole.to:q.whole.to+end])) < 5
}

// shareAfter finds the word that is the share of a quota: behind at most eight
// words for what is counted, a bracket or a word such as đạt. What is said of a plan or of
// another year is another share.
func (p *passage) shareAfter(q quota) (int, bool) {
	k, comma := q.end, false
	for ; k < len(p.words) && k < q.end+8 && !p.words[k].number && !p.tells(k); k++ {
		gap := p.gap(k - 1)
		if gap != " " && gap != ", " {
			return 0, false
		}
		comma = comma || gap == ", "
	}
	if comma && p.gap(k-1) != ", " {
		return 0, false // another thing is spoken of: 45/57 chỉ tiêu, hộ nghèo còn 2%
	}
	sign := strings.TrimSpace(p.gap(k - 1))
	if year(p.low(q.whole.word)) && sign != "(" {
		sign = "" // the number of a year: 15/2023
	}
	told := k < len(p.words) && (sign == "(" || sign == ":" || (sign == "-" || sign == "–") && p.gap(k-1) != sign)
	for k < len(p.words) && p.tells(k) {
		told = true
		k++
	}
	f, ok := p.figureAt(k)
	if !ok || !told || !f.percent || ofOther[p.low(k+1)] && strings.TrimSpace(p.gap(k)) == "%" {
		return 0, false
	}
	return k, p.clause(q.part.from) == p.clause(f.from)
}

// tells tells a word that a share may follow; bằng is also a noun (bằng cấp).
func (p *passage) tells(k int) bool {
	number := k+1 < len(p.words) && p.words[k+1].number
	return telling[p.low(k)] && (p.low(k) != "bằng" || number)
}

var (
	telling = set("đạt chiếm bằng tương ứng đương tỷ lệ tỉ là")
	ofOther = set("kế so mục dự cùng năm chỉ nghị trở yêu")
)
