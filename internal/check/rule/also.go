package rule

import "vanban/internal/diag"

// Also adds what is missing to a list of it.
func Also(t *diag.Term, missing bool, vi, en string) {
	switch {
	case !missing:
	case t.Vi == "":
		*t = diag.Term{Vi: vi, En: en}
	default:
		t.Vi, t.En = t.Vi+", "+vi, t.En+", "+en
	}
}
