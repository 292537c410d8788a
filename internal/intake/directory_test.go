package intake

import "testing"

func TestAVillageIsFoundByItsNameAsWrittenBeforeAnyOther(t *testing.T) {
	names := map[string]string{"01": "Thanh Vinh", "02": "Thành Vinh", "03": "Đồi Sim", "04": "Bái Lim", "05": "Bài Lim", "06": "Tân Hợp", "07": "Tân Hợp"}
	d := NewDirectory(names, []string{"01", "02", "03", "04", "05", "06", "07"})
	for text, want := range map[string]string{
		"Thanh Vinh": "01", "thành  vinh": "02", "Thôn Thanh Vinh": "01", "doi sim": "03", "Bản Đồi Sim": "03", "3": "03", "04": "04", "\u200bTha\u0300nh\u00a0Vinh": "02",
		"bai lim": "", // two without accents
		"Tân Hợp": "", // two of the name
		"Sim":     "",
	} {
		if id, ok := d.Find(text); id != want || ok != (want != "") {
			t.Errorf("%q is %q, want %q", text, id, want)
		}
	}
}

func TestVillagesThatAreCalledByNumbersAreNotTakenForTheirIds(t *testing.T) {
	names := map[string]string{"01": "Thôn 3", "02": "Thôn 2", "03": "Thôn 1"}
	d := NewDirectory(names, []string{"01", "02", "03"})
	for text, want := range map[string]string{"Thôn 1": "03", "thon 3": "01", "1": "", "2": "02", "01": "01"} {
		if id, ok := d.Find(text); id != want || ok != (want != "") {
			t.Errorf("%q is %q, want %q", text, id, want)
		}
	}
	for text, want := range map[string]string{"1": "01", "001": "01", "03": "03", "Thôn 1": "03"} {
		if id, _ := d.FindID(text); id != want {
			t.Errorf("the id %q is %q, want %q", text, id, want)
		}
	}
	if id, ok := d.VillageIn("thôn 1.xlsx"); !ok || id != "03" {
		t.Errorf("thôn 1.xlsx is %q", id)
	}
}
