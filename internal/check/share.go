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

// quotaAt reads the one that begins with word i: no date, no symbol of a
// document, no part of a longer chain.
func (p *passage) quotaAt(i int) (quota, bool) {
	if !p.words[i].number || i+1 >= len(p.words) || !p.words[i+1].number || strings.TrimSpace(p.gap(i)) != "/" {
		return quota{}, false
	}
	part, ok := p.figureAt(i)
	if !ok || part.percent || i > 0 && p.gap(i-1) == "/" {
		return quota{}, false
	}
	whole, ok := p.figureAt(i + 1)
	if !ok || whole.percent || whole.Units == 0 || strings.HasPrefix(p.text[whole.to:], "/") {
		return quota{}, false
	}
	return quota{part, whole, i + 2}, true
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
		for _, p := range d.of(prose | cell | caption) {
			for i := range p.words {
				if q, ok := p.quotaAt(i); ok {
					d.share(p, q)
				}
			}
		}
	},
}

// share holds the percent told behind a quota against it.
func (d *paper) share(p *passage, q quota) {
	k, ok := p.shareAfter(q)
	if !ok {
		return
	}
	told, _ := p.figureAt(k)
	if value := q.percent(); !rounds(value, told.Decimal) {
		d.better(p, q.part.from, told.to, comma(value.FloatString(told.Places))+"%")
	}
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
	told := k < len(p.words) && strings.TrimSpace(p.gap(k-1)) == "("
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

var twoWholes = Rule{
	Code: diag.TwoWholes, Group: Numbers, Source: "số liệu trong văn bản phải khớp nhau",
	Good: text("Hộ nghèo: 71/1.807 hộ; hộ cận nghèo: 149/1.807 hộ."),
	Bad:  text("Hộ nghèo: 71/1.784 hộ; hộ cận nghèo: 149/1.807 hộ."),
	document: func(d *paper) {
		for _, p := range d.of(prose) {
			var before []quota
			for i := range p.words {
				q, ok := p.quotaAt(i)
				if !ok {
					continue
				}
				for _, b := range before {
					if d.sameWhole(p, b, q) {
						at := d.locate(p, b.whole.from, b.whole.to)
						d.slip(p, q.whole.from, q.whole.to, p.text[b.whole.from:b.whole.to], at)
						break
					}
				}
				before = append(before, q)
			}
		}
	},
}

// sameWhole tells two quotas of one sort of things whose wholes differ a
// little: by at most a twentieth, and no time or place parts them.
func (d *paper) sameWhole(p *passage, a, b quota) bool {
	x, y := a.whole.Rat(), b.whole.Rat()
	if x.Cmp(y) == 0 || x.Cmp(big.NewRat(100, 1)) < 0 {
		return false
	}
	off := new(big.Rat).Sub(x, y)
	if off.Abs(off).Cmp(new(big.Rat).Mul(x, big.NewRat(1, 20))) > 0 {
		return false
	}
	between := p.small(span{a.part.from, b.part.from})
	counted := p.counted(a)
	return counted != "" && counted == p.counted(b) && p.sentence(a.part.from) == p.sentence(b.part.from) &&
		!has(between, "năm", "tháng", "quý", "kỳ", "thôn", "trước", "trong đó", "giảm", "tăng")
}

// counted is what a quota counts: a noun in the eight words before or the three
// behind it.
func (p *passage) counted(q quota) string {
	for k := q.end; k < min(q.end+3, len(p.words)); k++ {
		if things[p.low(k)] {
			return p.low(k)
		}
	}
	for k := q.part.word; k >= max(0, q.part.word-8); k-- {
		if things[p.low(k)] {
			return p.low(k)
		}
	}
	return ""
}

var things = set("hộ người khẩu trẻ cháu")
