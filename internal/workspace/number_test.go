package workspace_test

import (
	"fmt"
	"testing"
	"testing/fstest"

	"vanban/internal/diag"
	"vanban/internal/workspace"
)

func TestTwoDocumentsOfOneNumberAreTold(t *testing.T) {
	folder := fstest.MapFS{"vanban.yaml": {Data: []byte("agency: {name: [UBND, xã A], symbol: UBND, place: A}\n")}}
	for i, matter := range []string{"ke-hoach 5 05/7/2023", "ke-hoach 05 06/8/2023", "bao-cao 5 05/7/2023", "ke-hoach 5 05/7/2024"} {
		var kind, number, date string
		fmt.Sscan(matter, &kind, &number, &date)
		text := fmt.Sprintf("---\nkind: %s\ntitle: x\nnumber: %s\ndate: %s\nsigner: a\n---\nx\n", kind, number, date)
		folder[fmt.Sprintf("documents/%d.md", i)] = &fstest.MapFile{Data: []byte(text)}
	}
	var problems diag.List
	ws, err := workspace.Load(folder, "ws", &problems)
	if err != nil {
		t.Fatal(err)
	}
	ws.SameNumbers(&problems)
	var got []string
	for _, p := range problems.Sorted() {
		if p.Code == diag.SameNumber {
			got = append(got, p.Place.String())
		}
	}
	if fmt.Sprint(got) != "[ws/documents/1.md:4:9]" {
		t.Error(got)
	}
}
