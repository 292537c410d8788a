package intake

import "testing"

func TestAVillageIsFoundByItsNameAsWrittenBeforeAnyOther(t *testing.T) {
	names := map[string]string{"01": "Thanh Vinh", "02": "Thành Vinh", "03": "Đồi Sim", "04": "Bái Lim", "05": "Bài Lim", "06": "Tân Hợp", "07": "Tân Hợp"}
	d := NewDirectory(names, []string{"01", "02", "03", "04", "05", "06", "07"})
	for text, want := range map[string]string{
		"Thanh Vinh": "01", "thành  vinh": "02", "Thôn Thanh Vinh": "01", "doi sim": "03", "Bản Đồi Sim": "03", "3": "03", "04": "04",
		"bai lim": "", // two without accents
		"Tân Hợp": "", // two of the name
		"Sim":     "",
	} {
		if id, ok := d.Find(text); id != want || ok != (want != "") {
			t.Errorf("%q is %q, want %q", text, id, want)
		}
	}
}
