package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// districtsEnded is the day on which the district level ended, mergedSince the
// one on which ministries and their departments were merged.
var (
	districtsEnded = viet.Date{Year: 2025, Month: 7, Day: 1}
	mergedSince    = viet.Date{Year: 2025, Month: 3, Day: 1}
)

const districtLaw = "Luật Tổ chức chính quyền địa phương ngày 16/6/2025"

var abolishedBody = Rule{
	Code: diag.AbolishedBody, Group: Times, Source: districtLaw, From: districtsEnded,
	Good: Example{Matter: "date: 05/8/2025\nmonth:", Text: "Ủy ban nhân dân xã báo cáo Sở Nông nghiệp và Môi trường; trước đây xã thuộc huyện Cẩm Thủy."},
	Bad:  Example{Matter: "date: 05/8/2025\nmonth:", Text: "Ủy ban nhân dân xã báo cáo Phòng Nông nghiệp huyện Cẩm Thủy."},
	document: func(d *paper) {
		note := func(p *passage, from, to int) {
			if !d.ofThePast(p, from, districtsEnded) {
				d.slip(p, from, to)
			}
		}
		d.districts(all&^(addressee|recipient), note)
		for _, p := range d.frame() {
			for _, at := range districtWords.FindAllStringIndex(lowerCase(p.text), -1) {
				note(p, at[0], at[1])
			}
		}
	},
}

// districtWords are districts and their bodies in a line outside the text.
var districtWords = regexp.MustCompile(`huyện(?: ủy| uỷ)?|thị trấn|thị xã|quận`)

// frame are the lines around the text as they were written: the issuing body, who
// enacts, the signers' posts, the address.
func (d *paper) frame() []*passage {
	lines := append([]source.String{}, d.doc.Agency...)
	lines = append(lines, d.doc.Enacting...)
	if d.doc.Address {
		lines = append(lines, d.ws.Agency.Address...)
	}
	for _, s := range d.signers() {
		lines = append(append(lines, s.Authority...), s.Post...)
	}
	var list []*passage
	for _, l := range lines {
		list = append(list, newPassage(note, []doc.Span{{Text: l.Text, At: l.At}}))
	}
	return list
}

var abolishedRecipient = Rule{
	Code: diag.AbolishedRecipient, Group: Times, Source: districtLaw, From: districtsEnded,
	Good: Example{Matter: "date: 05/8/2025\nmonth:\nrecipients: [Ủy ban nhân dân tỉnh (báo cáo), \"Lưu: VT\"]"},
	Bad:  Example{Matter: "date: 05/8/2025\nmonth:\nrecipients: [Ủy ban nhân dân huyện (báo cáo), \"Lưu: VT\"]"},
	document: func(d *paper) {
		d.districts(addressee|recipient, func(p *passage, _, _ int) {
			text := strings.Trim(p.text, "- .;")
			at := strings.Index(p.text, text)
			d.slip(p, at, at+len(text))
		})
	},
}

// districts visits the words for districts and their bodies, with the body
// before them and the name behind, in passages in capitals too.
func (d *paper) districts(k kind, visit func(p *passage, from, to int)) {
	for _, noun := range []string{"huyện", "thị trấn", "thị xã", "quận", "thị ủy", "quận ủy", "thị uỷ", "quận uỷ"} {
		n := strings.Count(noun, " ") + 1
		d.everywhere(noun, k, func(p *passage, i int) {
			if n == 1 && p.low(i) == "quận" && has(p.low(i+1), "ủy", "uỷ") {
				return // quận ủy
			}
			first, last := i, i+n-1
			for first > 0 && p.gap(first-1) == " " && districtBodies[p.low(first-1)] {
				first--
			}
			for p.raised(last+1) && p.gap(last) == " " {
				last++
			}
			visit(p, p.words[first].from, p.words[last].to)
		})
	}
	for _, noun := range []string{"thành phố", "thành ủy", "thành uỷ"} {
		d.each(noun, k, func(p *passage, i int) { p.city(i, visit) })
	}
}

var districtBodies = set("ubnd hđnd ban phòng công an cấp ủy uỷ nhân dân")

// central are the cities that are no part of a province.
var central = phrases("hà nội, hải phòng, đà nẵng, cần thơ, hồ chí, huế")

// city visits the body of a city that was part of a province, word i being thành
// of thành phố or thành ủy.
func (p *passage) city(i int, visit func(p *passage, from, to int)) {
	first, last := i, i+1
	for first > 0 && p.gap(first-1) == " " && districtBodies[p.low(first-1)] {
		first--
	}
	party := p.low(i+1) != "phố"
	if !party && first == i || !p.raised(i+2) || p.gap(i+1) != " " || central[p.low(i+2)] || central[p.low(i+2)+" "+p.low(i+3)] {
		return
	}
	for p.raised(last+1) && p.gap(last) == " " {
		last++
	}
	visit(p, p.words[first].from, p.words[last].to)
}

// ofThePast tells what is said of the time before a day: in or behind a citation
// of that time, or with words that say so.
func (d *paper) ofThePast(p *passage, at int, ended viet.Date) bool {
	clause := p.clause(at)
	if has(p.small(clause), "cũ", "trước đây", "trước khi", "nguyên là", "nguyên lãnh đạo", "nguyên cán bộ", "nguyên bí thư", "nguyên chủ tịch", "qua các thời kỳ", "trước sắp xếp", "nay là", "sáp nhập", "hợp nhất", "giai đoạn trước", "đến hết tháng 6 năm 2025") {
		return true
	}
	for _, c := range d.citations() {
		old := c.date.Year > 0 && c.date.Before(ended)
		if c.p == p && old && c.from <= at && p.clause(c.from) == clause {
			return true
		}
	}
	for _, day := range d.dates() {
		if day.p == p && day.date.Before(ended) && p.clause(day.from) == clause {
			return true
		}
	}
	return false
}

var mergedBody = Rule{
	Code: diag.MergedBody, Group: Times, From: mergedSince,
	Source: "Nghị quyết số 176/2025/QH15 ngày 18/02/2025; Nghị định số 45/2025/NĐ-CP ngày 28/02/2025",
	Good:   Example{Matter: "date: 05/8/2025\nmonth:", Text: "Ủy ban nhân dân xã báo cáo Sở Nông nghiệp và Môi trường."},
	Bad:    Example{Matter: "date: 05/8/2025\nmonth:", Text: "Ủy ban nhân dân xã báo cáo Sở Nông nghiệp và Phát triển nông thôn."},
	document: func(d *paper) {
		for _, level := range []string{"Bộ", "Sở"} {
			for _, m := range mergers {
				d.everywhere(lowerCase(level+" "+m.field), all, func(p *passage, i int) {
					from := p.words[i].from
					to := from + len(m.whole.FindString(p.small(span{from, len(p.text)})))
					if to > from && upper(p.raw(i)) && !d.ofThePast(p, from, mergedSince) {
						d.slip(p, from, to, level+" "+m.by)
					}
				})
			}
		}
	},
}

// merger is the field of ministries and departments that went into another's.
type merger struct {
	field string         // its first words
	whole *regexp.Regexp // the name in small letters
	by    string
}

var mergers = []merger{
	{"Kế hoạch và Đầu", regexp.MustCompile(`^(?:bộ|sở) kế hoạch và đầu tư`), "Tài chính"},
	{"Giao thông vận", regexp.MustCompile(`^(?:bộ|sở) giao thông vận tải`), "Xây dựng"},
	{"Tài nguyên và Môi", regexp.MustCompile(`^(?:bộ|sở) tài nguyên và môi trường`), "Nông nghiệp và Môi trường"},
	{"Nông nghiệp và Phát", regexp.MustCompile(`^(?:bộ|sở) nông nghiệp và phát triển nông thôn`), "Nông nghiệp và Môi trường"},
	{"Nông nghiệp và PTNT", regexp.MustCompile(`^(?:bộ|sở) nông nghiệp và ptnt`), "Nông nghiệp và Môi trường"},
	{"Lao động", regexp.MustCompile(`^(?:bộ|sở) lao động ?[-–] ?thương binh và xã hội`), "Nội vụ"},
	{"Thông tin và Truyền", regexp.MustCompile(`^(?:bộ|sở) thông tin và truyền thông`), "Khoa học và Công nghệ"},
}
