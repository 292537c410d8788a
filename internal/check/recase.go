package check

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// titled are names with their right capitals, as phrases to look for.
type titled []string

// recase notes every place where a name stands with other capitals, and amends
// it. A name that is set in capitals throughout is left alone; keep tells
// places to leave alone besides, and may be nil.
func (d *paper) recase(names titled, k kind, keep func(p *passage, i int, name string) bool) {
	for _, name := range names {
		n := strings.Count(name, " ") + 1
		d.each(lowerCase(name), k, func(p *passage, i int) {
			from, to := p.words[i].from, p.words[i+n-1].to
			right := name
			if p.begins(i) {
				right = capital(name)
			}
			written := p.text[from:to]
			if written != right && !capitals(written) && (keep == nil || !keep(p, i, name)) {
				d.amend(p, from, to, right)
			}
		})
	}
}

// capital makes the first letter a capital, small makes it small.
func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

func smallFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[size:]
}

// lowered tells whether word i begins with a small letter.
func (p *passage) lowered(i int) bool {
	s := p.raw(i)
	return s != "" && !upper(s)
}

// raised tells whether word i has a capital first and is not all capitals.
func (p *passage) raised(i int) bool {
	s := p.raw(i)
	return upper(s) && (!capitals(s) || utf8.RuneCountInString(s) == 1)
}

// running are the kinds in which names stand as in a sentence.
const running = prose | heading | caption | addressee | recipient | cell

// surnames are the common family names.
var surnames = set(`nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý cao hà trương đinh đoàn lương
 mai tô trịnh quách lưu phùng vương tạ thái chu châu tống nghiêm kiều khổng bạch hứa lại lò lù giàng vàng sùng hầu ma nông
 triệu đàm la viên âu mạc đào tăng thiều cù nhữ trang từ`)

// personAt tells a person's name that begins with word i.
func (p *passage) personAt(i int) bool {
	return surnames[p.low(i)] && p.raised(i) && p.raised(i+1) && p.gap(i) == " "
}
