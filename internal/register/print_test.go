package register_test

import (
	"fmt"
	"strings"
	"testing"

	"vanban/internal/golden"
	"vanban/internal/layout"
	"vanban/internal/sample"
)

// The printed register: cover and first page, each on a page of its own, then the
// ten columns on paper turned on its side; a register for each body.
func TestTheRegisterIsPrintedAsTheDecreeHasIt(t *testing.T) {
	text := header +
		"111/KH-UBND;28/7/2023;Kế hoạch phòng, chống thiên tai;Nguyễn Văn An;UBND huyện;VT;12;;;;" + ubnd + "\n" +
		"112/BC-UBND;31/7/2023;Báo cáo tháng 7;Cao Tiến Dũng;;\"VT, NTM\";;;;Thay thế 98/BC-UBND\n" +
		"07/NQ-HĐND;1/8/2023;Nghị quyết;;;;;;;;" + hdnd + ";;;;;\n"
	b, problems := load(t, wsWith("given"), map[string]string{"register/2023.csv": text})
	if problems.Failed() {
		t.Fatal(told(problems))
	}
	styles := sample.With(t, "---\nkind: thong-bao\ntitle: A\ndate: 1/8/2023\nsigner: chu-tich\n---\n\nA.\n").Styles
	var s strings.Builder
	parent, agency := []string{"Ủy ban nhân dân tỉnh Thanh Hóa"}, []string{"Ủy ban nhân dân", "xã Cẩm Thành"}
	for _, p := range b.Print(b.Of(2023), parent, agency) {
		pages := layout.Lay(p.Tree(styles))
		for i, page := range pages.Pages {
			fmt.Fprintf(&s, "--- %s, page %d, %.0f × %.0f\n", p.Agency[0], i+1, page.Size.Width, page.Size.Height)
			for _, l := range page.Lines {
				if strings.TrimSpace(l.Text()) != "" {
					fmt.Fprintf(&s, "%s\n", l.Text())
				}
			}
		}
	}
	golden.Check(t, "print.txt", s.String())
}
