package intake

import (
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"vanban/internal/viet"
)

// monthPatterns are a month in a folded file name: `2023 08`, `202308`, `thang 8
// 2023`, `t8 2023`, `08 2023`.
var monthPatterns = []*regexp.Regexp{
	regexp.MustCompile(`\b(?P<y>(?:19|20)\d\d) ?(?P<m>0[1-9]|1[0-2])\b`),
	regexp.MustCompile(`\b(?:thang|thg|t) ?(?P<m>0?[1-9]|1[0-2]) (?:nam )?(?P<y>(?:19|20)\d\d)\b`),
	regexp.MustCompile(`\b(?P<m>0[1-9]|1[0-2]) (?P<y>(?:19|20)\d\d)\b`),
}

// MonthIn is the month that a file's name tells (`01-2023-08.xlsx`, `Thôn Bái
// Lim tháng 8-2023.xlsx`) or, failing that, the folder's that it lies in.
func MonthIn(file string) (viet.Month, bool) {
	for _, name := range []string{bare(file), path.Base(path.Dir(slash(file)))} {
		if month, _, ok := cutMonth(fold(name)); ok {
			return month, true
		}
	}
	return viet.Month{}, false
}

// cutMonth takes the month out of a folded name. Two months are none.
func cutMonth(name string) (month viet.Month, rest string, ok bool) {
	for _, p := range monthPatterns {
		found := p.FindAllStringSubmatchIndex(name, -1)
		if len(found) != 1 {
			continue
		}
		number := func(group string) int {
			i := 2 * p.SubexpIndex(group)
			n, _ := strconv.Atoi(name[found[0][i]:found[0][i+1]])
			return n
		}
		rest = strings.TrimSpace(name[:found[0][0]] + "|" + name[found[0][1]:])
		return viet.Month{Year: number("y"), Month: number("m")}, rest, true
	}
	return viet.Month{}, name, false
}

// FileName names a file after a village: `01-bai-lim`.
func FileName(id, name string) string { return strings.TrimSuffix(id+"-"+viet.Slug(name), "-") }

// VillageIn is the village that a file's name tells: its id alone or behind a
// word such as thôn, or its name anywhere. Several that fit are none, unless
// one's name holds the others'.
func (d *Directory) VillageIn(file string) (id string, ok bool) {
	base := bare(file)
	if id, ok = d.byID[base]; ok {
		return id, true
	}
	if id, ok = d.byFile[base]; ok {
		return id, true
	}
	_, rest, _ := cutMonth(fold(base))
	words := strings.FieldsFunc(rest, func(r rune) bool { return r == ' ' || r == '|' })
	var fits []string
	longest := 0
	for i, word := range words {
		for _, c := range d.byWord[word] {
			switch n := len(c.words); {
			case n < longest || !c.tells(words, i):
			case n > longest:
				longest, fits = n, slices.Clone(c.ids)
			default:
				fits = append(fits, c.ids...)
			}
		}
	}
	if fits = slices.Compact(slices.Sorted(slices.Values(fits))); len(fits) == 1 {
		return fits[0], true
	}
	return "", false
}

// idLeads are the words that an id may follow in a file's name.
var idLeads = []string{"thon", "ban", "ma", "so", "to", "xom", "ap", "phieu"}

// tells reports whether the words of a file's name call a village so from the
// i-th on. A number does only as the one word there is or behind a lead.
func (c call) tells(words []string, i int) bool {
	if i+len(c.words) > len(words) || !slices.Equal(words[i:i+len(c.words)], c.words) {
		return false
	}
	return !c.number || len(words) == 1 || i > 0 && slices.Contains(idLeads, words[i-1])
}

// IsCommune reports whether a file's name says that it holds the commune's
// findings: `xa.xlsx`.
func IsCommune(file string) bool {
	_, rest, _ := cutMonth(fold(bare(file)))
	return strings.Trim(rest, "| ") == "xa"
}

// copied is what programs add to the name of a copy.
var copied = regexp.MustCompile(`(?i)\s*(?:\(\d+\)|- copy|- bản sao)$`)

// bare is a file's name without folder, ending and the marks of a copy.
func bare(file string) string {
	base := path.Base(slash(file))
	return copied.ReplaceAllString(norm.NFC.String(strings.TrimSuffix(base, path.Ext(base))), "")
}

func slash(file string) string { return strings.ReplaceAll(file, `\`, "/") }
