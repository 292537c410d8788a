package intake

import (
	"regexp"
	"strings"
)

var (
	// communeLine is the line of a letterhead that names the commune.
	communeLine = regexp.MustCompile(`(?i)(?:^| )((?:xã|phường|thị trấn|đặc khu) \S.*)$`)
	// ofMonth is what follows the subject below a form's title.
	ofMonth = regexp.MustCompile(`^(.+), tháng \d{1,2} năm \d{4}$`)
)

// formTitle is what the title of a form begins with, folded.
const formTitle = "phieu ra soat"

// readHead takes from the head of a form that does not say so on its hidden sheet
// whose it is: the commune of the letterhead and the subject below the title.
func (t *Table) readHead() {
	if t.Origin.Kind != "form" || t.Origin.Commune != "" || len(t.rows) == 0 {
		return
	}
	titled := false
	for cell := range t.sheet.Cells() {
		if cell.Row >= t.rows[0] {
			return
		}
		text := strings.Join(strings.Fields(cell.Text), " ")
		titled = titled || strings.HasPrefix(fold(text), formTitle)
		if found := communeLine.FindStringSubmatch(text); found != nil && !titled {
			t.Origin.Commune = found[1]
		}
		if found := ofMonth.FindStringSubmatch(text); found != nil && titled && t.Origin.Whose == "" {
			t.Origin.Whose = found[1]
		}
	}
}

// Differ reports whether two names of a commune or a village are of two: beyond
// case, accents and the word for what it is.
func Differ(a, b string) bool {
	return !strings.Contains(" "+fold(a)+" ", " "+fold(b)+" ") && !strings.Contains(" "+fold(b)+" ", " "+fold(a)+" ")
}
