package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

var placeCapitals = Rule{
	Code: diag.PlaceCapitals, Group: Form, Source: "Phụ lục I, mục II.4.c", From: decree,
	Good: config("agency: {name: [Ủy ban nhân dân, xã Cẩm Thành], symbol: UBND, place: Cẩm Thành}"),
	Bad:  config("agency: {name: [Ủy ban nhân dân, xã Cẩm Thành], symbol: UBND, place: xã Cẩm thành}"),
	workspace: func(f *folder) {
		if place := f.ws.Agency.Place; place.Text != "" && rightPlace(place.Text, f.agency()) != place.Text {
			f.field(place, rightPlace(place.Text, f.agency()))
		}
	},
}

// agency is the workspace's own body on one line.
func (f *folder) agency() string {
	var lines []string
	for _, l := range f.ws.Agency.Name {
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
		if i < 0 || !strings.HasPrefix(viet.Fold(agency), "uy ban nhan dan") && !strings.HasPrefix(viet.Fold(agency), "hoi dong nhan dan") {
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
