package xlsx

import (
	"strings"

	"vanban/internal/style"
	"vanban/internal/viet"
)

// signLines is the room for the signature and the seal, in lines.
const signLines = 3

// signature sets place and date, who drew up the table, and who signs it
// (Phụ lục I, mục II.7). The day is left to be filled in. All stands in one
// row: a page ends between rows only.
func (s *sheet) signature(head Head, month viet.Month) {
	if len(head.Authority) == 0 {
		return
	}
	authority := styleOf(head.Styles.Of(style.Authority))
	date := viet.Date{Year: month.Year, Month: month.Month}

	above := text("", cellStyle{size: gap})
	left := []cell{above, text("", authority), text("NGƯỜI LẬP BIỂU", authority)}
	right := []cell{above, text(head.Place+", "+date.Long(), styleOf(head.Styles.Of(style.PlaceDate)))}
	right = append(right, capitals(head.Authority, authority)...)
	for range signLines {
		right = append(right, text("", authority))
	}
	right = append(right, text(head.Signer, styleOf(head.Styles.Of(style.SignerName))))

	l, r := s.blocks(left, right)
	s.pair(l, r, together(left), together(right))
}

// together makes one cell of lines that keep their styles.
func together(lines []cell) cell {
	var runs []run
	var texts []string
	is := cell{cellStyle: lines[len(lines)-1].cellStyle.atTop()}
	for i, line := range lines {
		end := "\n"
		if i == len(lines)-1 {
			end = ""
		}
		runs = append(runs, run{line.cellStyle, line.shown + end})
		texts = append(texts, line.shown)
		is.tall += line.lineHeight(1)
	}
	is.value, is.shown = runs, strings.Join(texts, "\n")
	return is
}
