package check

import (
	"strings"

	"vanban/internal/diag"
)

var post = Rule{
	Code: diag.Post, Group: Capitals, Source: "Phụ lục II, mục V.3", From: decree,
	Good: text("Giao Chủ tịch UBND xã và các Phó Chủ tịch UBND xã chỉ đạo."),
	Bad:  text("Giao chủ tịch UBND xã và các phó chủ tịch UBND xã chỉ đạo."),
	document: func(d *paper) {
		for _, right := range posts {
			n := strings.Count(right, " ") + 1
			d.each(lowerCase(right), prose|cell|addressee|recipient, func(p *passage, i int) {
				from, to := p.words[i].from, p.words[i+n-1].to
				deputy := p.low(i-1) == "phó" && i > 0 && p.gap(i-1) == " "
				tied := p.gap(i+n-1) == " " && (p.personAt(i+n) || headed(p, i+n, right))
				if written := p.text[from:to]; written != right && !deputy && tied && !capitals(written) {
					d.amend(p, from, to, right)
				}
			})
		}
	},
}

// posts are the posts of a commune and of those it writes to.
var posts = titled{
	"Phó Chủ tịch", "Chủ tịch", "Phó Bí thư", "Bí thư", "Phó Trưởng ban", "Trưởng ban", "Phó Giám đốc", "Giám đốc",
	"Phó Trưởng phòng", "Trưởng phòng", "Thủ tướng", "Bộ trưởng", "Phó Giáo sư", "Giáo sư", "Tiến sĩ", "Thạc sĩ", "Trưởng",
}

// headed tells whether the words from i on name a body that such a post heads.
func headed(p *passage, i int, post string) bool {
	switch {
	case post == "Trưởng":
		return p.follows(i, "công", "an") && p.raised(i)
	case strings.HasSuffix(post, "Chủ tịch"):
		return p.low(i) == "hội" && p.raised(i) || has(p.low(i), "ubnd", "hđnd", "ubmttq") || p.follows(i, "ủy", "ban") || p.follows(i, "uỷ", "ban") ||
			p.follows(i, "hội", "đồng", "nhân") || p.follows(i, "quốc", "hội") || p.follows(i, "nước")
	case strings.HasSuffix(post, "Bí thư"):
		return (p.follows(i, "đảng") || p.follows(i, "huyện") || p.follows(i, "tỉnh")) && p.raised(i)
	}
	return false
}
