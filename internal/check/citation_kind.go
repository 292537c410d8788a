package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
)

var citationKind = Rule{
	Code: diag.CitationKind, Group: Form, Source: "Phụ lục III, mục I", From: decree,
	Good: text("Theo Kế hoạch số 200/KH-UBND ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
	Bad:  text("Theo Quyết định số 200/KH-UBND ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
	document: func(d *paper) {
		for _, c := range d.citations() {
			right, known := c.typeOfSymbol()
			if known && c.kind != right && !strings.HasPrefix(c.kind, right+" ") {
				d.slip(c.p, c.from, c.to, c.abbreviation(), right)
			}
		}
	},
}

// typeOfSymbol is the type that the symbol tells. Letters begin with their body,
// whose abbreviation may be that of a type too.
func (c *citation) typeOfSymbol() (right string, known bool) {
	short := c.abbreviation()
	letter := short == "UBND" || short == "HĐND"
	right, known = typeOf[short]
	switch {
	case letter && isType[c.kind]:
		return "công văn", true
	case c.kind == "công văn":
		return right, known && localBody.MatchString(c.symbol)
	}
	return right, known && isType[c.kind]
}

var localBody = regexp.MustCompile(`-(?:UBND|HĐND|TTg|CP)$`)

// typeOf are the types by their abbreviations (Phụ lục III, mục I), and those
// of legal acts and of the Party that communes cite.
var typeOf = map[string]string{
	"NQ": "nghị quyết", "QĐ": "quyết định", "CT": "chỉ thị", "QC": "quy chế", "QyĐ": "quy định", "TC": "thông cáo",
	"TB": "thông báo", "HD": "hướng dẫn", "CTr": "chương trình", "KH": "kế hoạch", "PA": "phương án", "ĐA": "đề án",
	"DA": "dự án", "BC": "báo cáo", "BB": "biên bản", "TTr": "tờ trình", "HĐ": "hợp đồng", "CĐ": "công điện",
	"BGN": "bản ghi nhớ", "BTT": "bản thỏa thuận", "GUQ": "giấy ủy quyền", "GM": "giấy mời", "GGT": "giấy giới thiệu",
	"GNP": "giấy nghỉ phép", "PG": "phiếu gửi", "PC": "phiếu chuyển", "PB": "phiếu báo",
	"NĐ": "nghị định", "TT": "thông tư", "TTLT": "thông tư liên tịch", "KL": "kết luận",
}

// isType are the types that have an abbreviation.
var isType = func() map[string]bool {
	types := map[string]bool{}
	for _, t := range typeOf {
		types[t] = true
	}
	return types
}()
