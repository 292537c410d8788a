package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-35", Severity: diag.Error, Source: "Phụ lục I, mục II.4.c", From: rule.Decree,
		Title: diag.Term{Vi: "Địa danh là tên đơn vị hành chính, viết hoa các chữ cái đầu",
			En: "The place is the unit's name, every syllable with a capital"},
		Text: diag.Term{Vi: "địa danh ghi “%[1]s”, phải là “%[2]s”",
			En: "the place reads “%[1]s”; it must be “%[2]s”"},
		Hint: diag.Term{Vi: "ghi tên đơn vị hành chính nơi cơ quan đóng trụ sở, ví dụ “Cẩm Thành”",
			En: "write the name of the unit where the body sits, e.g. “Cẩm Thành”"},
		Good:      rule.Config("agency: {name: [Ủy ban nhân dân, xã Cẩm Thành], symbol: UBND, place: Cẩm Thành}"),
		Bad:       rule.Config("agency: {name: [Ủy ban nhân dân, xã Cẩm Thành], symbol: UBND, place: xã Cẩm thành}"),
		Workspace: placeCapitals,
	})
}

func placeCapitals(f *rule.Folder) {
	if place := f.WS.Agency.Place; place.Text != "" && rightPlace(place.Text, agency(f)) != place.Text {
		f.Field(place, rightPlace(place.Text, agency(f)))
	}
}

// agency is the workspace's own body on one line.
func agency(f *rule.Folder) string {
	var lines []string
	for _, l := range f.WS.Agency.Name {
		lines = append(lines, l.Text)
	}
	return strings.Join(lines, " ")
}

// rightPlace is a place as it stands before the date: the unit of the body that
// issues, with its capitals, and its noun only where that belongs to the name
// (Phường 5). A place that is no unit of the body's name is only held against
// the capitals.
func rightPlace(place, agency string) string {
	folded := " " + viet.Fold(agency) + " "
	for _, noun := range []string{"xã", "phường", "thị trấn", "huyện", "tỉnh"} {
		i := strings.Index(folded, " "+viet.Fold(noun)+" ")
		if i < 0 || !strings.HasPrefix(viet.Fold(agency), "uy ban nhan dan") &&
			!strings.HasPrefix(viet.Fold(agency), "hoi dong nhan dan") {
			continue
		}
		parts := strings.Fields(agency)
		name := strings.Join(parts[len(strings.Fields(folded[:i]))+len(strings.Fields(noun)):], " ")
		if name == "" {
			break
		}
		if name = reading.TitleCase(name); reading.DigitAt(name, 0) || strings.HasPrefix(name, "Điện Biên Phủ") {
			name = reading.Capitalize(noun) + " " + name
		}
		if viet.Fold(name) != viet.Fold(place) || reading.InCapitals(place) {
			return name
		}
	}
	parts := reading.Words(place)
	for i := len(parts) - 1; i >= 0; i-- {
		common := i > 0 && reading.Has(parts[i].Low, "phố", "trấn", "đô", "xã")
		if !parts[i].Number && !common {
			place = place[:parts[i].From] + reading.Capitalize(place[parts[i].From:])
		}
	}
	return place
}
