package xlsx

import (
	"vanban/internal/style"
	"vanban/internal/viet"
)

// signRoom is the room for the signature and the seal.
const signRoom pt = 60

// signature sets place and date, who drew up the table, and who signs it
// (Phụ lục I, mục II.7). The day is left to be filled in.
func (s *sheet) signature(head Head, month viet.Month) {
	if len(head.Authority) == 0 {
		return
	}
	placeDate := lookOf(head.Styles.Of(style.PlaceDate))
	authority := lookOf(head.Styles.Of(style.Authority))
	signer := lookOf(head.Styles.Of(style.SignerName))
	date := viet.Date{Year: month.Year, Month: month.Month}

	room := text("", authority)
	room.tall = signRoom
	left := []cell{{}, text("NGƯỜI LẬP BIỂU", authority)}
	right := []cell{text(head.Place+", "+date.Long(), placeDate)}
	right = append(right, capitals(head.Authority, authority)...)
	right = append(right, room, text(head.Signer, signer))
	s.add(gap)
	s.sides(left, right)
}
