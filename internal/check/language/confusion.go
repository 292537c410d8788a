package language

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/source"
	"vanban/templates"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-07", Severity: diag.Advice,
		Source: "danh sách từ hay viết sai, thêm được ở vanban.yaml", InFindings: true,
		Title: diag.Term{Vi: "Không nhầm chữ (danh sách từ hay viết sai)",
			En: "No word taken for another (a list of common slips)"},
		Text: diag.Term{Vi: "“%[1]s” có thể là “%[2]s”", En: "“%[1]s” may be “%[2]s”"},
		Hint: diag.Term{Vi: "xem lại; thêm từ của xã vào mục check.confusions của vanban.yaml",
			En: "look at it; add words of your own under check.confusions in vanban.yaml"},
		Good:     rule.Text("Tiếp tục đấu mối với các thôn, bổ sung hồ sơ."),
		Bad:      rule.Text("Tiếp tục đấu môi với các thôn, bổ xung hồ sơ."),
		Document: confusion,
	})
}

func confusion(d *rule.Document) {
	for _, pair := range confusions {
		confused(d, pair[0], pair[1])
	}
	for _, own := range d.WS.Check.Confusions {
		confused(d, reading.Lower(own.Key.Text), own.Value.Text)
	}
	for _, pair := range misspelled {
		d.Each(reading.Lower(pair[0]), reading.All, func(p *reading.Passage, i int) {
			if p.Raw(i) == pair[0] {
				d.Suggest(p, p.Words[i].From, p.Words[i].To, pair[1])
			}
		})
	}
}

// confused notes every place where the wrong phrase stands, in capitals too.
func confused(d *rule.Document, wrong, right string) {
	n := strings.Count(wrong, " ") + 1
	d.Everywhere(wrong, reading.All, func(p *reading.Passage, i int) {
		from, to := p.Words[i].From, p.Words[i+n-1].To
		better := right
		switch written := p.Text[from:to]; {
		case reading.InCapitals(written):
			better = strings.ToUpper(right)
		case reading.Capitalized(written):
			better = reading.Capitalize(right)
		}
		d.Suggest(p, from, to, better)
	})
}

// confusions are phrases that are wrong wherever they stand, and misspelled
// abbreviations and names with wrong letters, each with what is right.
var confusions, misspelled = func() (phrases, names [][2]string) {
	var file struct {
		Confusions []source.Entry[string] `yaml:"confusions"`
		Misspelled []source.Entry[string] `yaml:"misspelled"`
	}
	source.Embedded(templates.FS, "confusions.yaml", &file)
	for _, c := range file.Confusions {
		for _, wrong := range strings.Split(c.Key.Text, ", ") {
			phrases = append(phrases, [2]string{wrong, c.Value})
		}
	}
	for _, m := range file.Misspelled {
		names = append(names, [2]string{m.Key.Text, m.Value})
	}
	return phrases, names
}()
