package number

import (
	"fmt"
	"strconv"
	"strings"

	"vanban/internal/reading"
)

// allMetBut are findings for an example in which a few indicators are not met.
func allMetBut(ids ...string) string {
	counts := []int{2, 4, 2, 2, 1, 3, 1, 4, 2, 1, 1, 2, 5, 2, 4, 1, 12, 6, 2}
	unmet := reading.Set(strings.Join(ids, " "))
	var b strings.Builder
	for i, n := range counts {
		for k := 1; k <= n; k++ {
			id := fmt.Sprintf("%d.%d", i+1, k)
			if n == 1 {
				id = strconv.Itoa(i + 1)
			}
			rating := "Đạt"
			if unmet[id] {
				rating = "Chưa đạt"
			}
			fmt.Fprintf(&b, "  %s: %s\n", id, rating)
		}
	}
	return b.String()
}
