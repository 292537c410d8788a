package form

import (
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-03", Severity: diag.Warning, Source: "Phụ lục I, mục II.6.a", From: rule.Decree,
		Title: diag.Term{Vi: "Cuối mỗi căn cứ có dấu chấm phẩy, căn cứ cuối cùng có dấu chấm",
			En: "Every basis ends with a semicolon, the last with a full stop"},
		Text: diag.Term{Vi: "căn cứ kết thúc bằng “%[1]s”, phải là “%[2]s”",
			En: "the basis ends in “%[1]s”; it must be “%[2]s”"},
		Hint: diag.Term{Vi: "sau mỗi căn cứ ghi dấu chấm phẩy, sau căn cứ cuối cùng ghi dấu chấm",
			En: "put a semicolon behind every basis and a full stop behind the last"},
		Good: rule.Text("Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\n\n" +
			"Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020.\n\nỦy ban nhân dân xã thông báo."),
		Bad: rule.Text("Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.\n\n" +
			"Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020;\n\nỦy ban nhân dân xã thông báo."),
		Document: basisEnds,
	})
}

func basisEnds(d *rule.Document) {
	bases, proposed := bases(d), proposed(d)
	for i, b := range bases {
		want := "."
		if i+1 < len(bases) && bases[i+1].Before == b || proposed[b] {
			want = ";"
		}
		basisEnd(d, b, want)
	}
}

// bases are the passages that are set as bases, and those that are typed as a
// list: before the first heading, or under one that says so.
func bases(d *rule.Document) []*reading.Passage {
	var list []*reading.Passage
	under := true
	for _, p := range d.Of(reading.Heading | reading.Basis | reading.Paragraph | reading.Item) {
		switch {
		case p.Kind == reading.Heading:
			under = basisHeading.MatchString(strings.TrimLeft(p.Lower(reading.Between(p.NumberSize(),
				len(p.Text))), " "))
		case p.Kind == reading.Basis, under && p.Part == 0 && basisBegins.MatchString(p.Text) &&
			!strings.HasSuffix(p.Text, ":"):
			list = append(list, p)
		default:
			under = under && p.Before != nil && p.Before.Kind == reading.Heading
		}
	}
	return list
}

var (
	basisHeading = regexp.MustCompile(`^(?:các )?(?:căn cứ|cơ sở)(?: pháp lý| thực hiện| xây dựng| ban hành| lập| để)*`)
	basisBegins  = beginsOfBases()
)

// proposed are the passages behind which it is said on whose proposal.
func proposed(d *rule.Document) map[*reading.Passage]bool {
	before := map[*reading.Passage]bool{}
	for _, p := range d.Of(reading.Paragraph) {
		if strings.HasPrefix(p.Text, "Theo đề nghị ") || strings.HasPrefix(p.Text, "Xét ") {
			before[p.Before] = true
		}
	}
	return before
}

// basisEnd holds the signs at the end of a basis against the one wanted. A
// bracket or quote may close before them.
func basisEnd(d *rule.Document, b *reading.Passage, want string) {
	if len(b.Words) == 0 {
		return
	}
	from := b.Words[len(b.Words)-1].To
	if closed := strings.LastIndexAny(b.Text[from:], ")”\""); closed >= 0 {
		from += closed + len(string(reading.RuneAt(b.Text, from+closed)))
	}
	switch end := b.Text[from:]; {
	case end == want || end == "" || end == "./.":
	case strings.TrimSpace(end) == want, strings.Trim(end, " .,;:") == "":
		d.Fix(b, from, len(b.Text), want)
	}
}

// beginsOfBases matches what bases begin with: a statute, or a type with a number.
func beginsOfBases() *regexp.Regexp {
	var statutes, numbered []string
	for _, t := range reading.Types() {
		switch name := reading.Capitalize(t.Name); {
		case t.Statute:
			statutes = append(statutes, name)
		case t.Symbol != "" || t.Name == letter:
			numbered = append(numbered, name)
		}
	}
	statute, number := strings.Join(statutes, "|"), strings.Join(numbered, "|")
	return regexp.MustCompile(`^Căn cứ (?:` + statute + `|\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?số )` +
		`|^(?:` + statute + `) \p{L}.* ngày \d|^(?:` + number + `) số \d`)
}
