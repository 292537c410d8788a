package reading

import (
	"math/big"
	"strings"
)

// Ratio is a part of a whole: 47/57.
type Ratio struct {
	Part, Whole Numeral
	End         int // the word behind it
}

// RatioAt reads the one that begins with word i: 47/57, 71 hộ/1.784 hộ, 141
// giáo viên trên tổng số 149. It is no date, no symbol of a document, no part of a
// longer chain.
func (p *Passage) RatioAt(i int) (Ratio, bool) {
	k := p.wholeAfter(i)
	if k < 0 {
		return Ratio{}, false
	}
	part, ok := p.NumeralAt(i)
	if !ok || part.Percent || i > 0 && p.Separator(i-1) == "/" {
		return Ratio{}, false
	}
	whole, ok := p.NumeralAt(k)
	if !ok || whole.Percent || whole.Units == 0 || strings.HasPrefix(p.Text[whole.To:], "/") {
		return Ratio{}, false
	}
	return Ratio{part, whole, k + 1}, true
}

// wholeAfter is the word that is the whole of which word i is a part, -1 when
// there is none.
func (p *Passage) wholeAfter(i int) int {
	if !p.Words[i].Number || i+1 >= len(p.Words) {
		return -1
	}
	if p.Words[i+1].Number && strings.TrimSpace(p.Separator(i)) == "/" {
		return i + 1
	}
	for k := i + 1; k < min(i+9, len(p.Words)-1) && !p.Words[k].Number; k++ {
		switch {
		case p.Separator(k-1) != " ":
			return -1
		case p.Separator(k) == "/" && k < i+4 && p.Words[k+1].Number && p.Low(k) == p.Low(k+2):
			return k + 1
		case Has(p.Low(k), "trên", "trong") && p.Follows(k+1, "tổng"):
			return totalAt(p, k+2)
		case p.Low(k) == "trên" && k == i+1 && totalAt(p, k+1) == k+1 &&
			(Things[p.Low(k+2)] || Has(p.Low(k+2), "chỉ", "tiêu")):
			return k + 1
		}
	}
	return -1
}

// totalAt is the number that is word i, or the next one behind số; -1 when there
// is none.
func totalAt(p *Passage, i int) int {
	if p.Low(i) == "số" && p.Separator(i-1) == " " {
		i++
	}
	if i < len(p.Words) && p.Words[i].Number && p.Separator(i-1) == " " {
		return i
	}
	return -1
}

// Percent is the ratio in percent.
func (q Ratio) Percent() *big.Rat {
	share := new(big.Rat).Quo(q.Part.Rat(), q.Whole.Rat())
	return share.Mul(share, big.NewRat(100, 1))
}

// Things are what communes count.
var Things = Set("hộ người khẩu trẻ cháu em thôn")
