package criteria

import "vanban/internal/viet"

// Latest gives the findings of the latest month, nil without any.
func Latest(of map[viet.Month]*Findings) *Findings {
	return latest(of, func(viet.Month) bool { return true })
}

// LatestBefore gives the findings of the latest month before one, nil without any.
func LatestBefore(of map[viet.Month]*Findings, month viet.Month) *Findings {
	return latest(of, func(m viet.Month) bool { return m.Before(month) })
}

func latest(of map[viet.Month]*Findings, wanted func(viet.Month) bool) *Findings {
	var last viet.Month
	for m := range of {
		if wanted(m) && last.Before(m) {
			last = m
		}
	}
	return of[last]
}
