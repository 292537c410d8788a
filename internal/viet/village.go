package viet

import (
	"regexp"
	"strings"
)

// villageKind begins the full name of a village: a word for what it is, or one
// that many names begin with and that is such a word before a number only.
var villageKind = regexp.MustCompile(`^(?i)(?:(?:tổ dân phố|khu dân cư|tiểu khu|khu phố` +
	`|thôn|bản|xóm|ấp|buôn|bon|khối|khóm|khu|tổ) ` +
	`|(?:làng|đội|cụm) \d)`)

// VillageCalled is a village's name with the word thôn before it, unless it begins
// with such a word: `thôn Bái Lim`, `Bản Muống`, `Khu 3`.
func VillageCalled(name string) string {
	if villageKind.MatchString(strings.Join(strings.Fields(name), " ")) {
		return name
	}
	return "thôn " + name
}
