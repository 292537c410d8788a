package reading

import (
	"strings"
)

// BodyName is the name of a body without abbreviations, in small letters.
func BodyName(low string) string { return bodies.Replace(low) }

var bodies = strings.NewReplacer("ubnd", "ủy ban nhân dân", "uỷ", "ủy", "hđnd", "hội đồng nhân dân", "ttcp",
	"thủ tướng chính phủ")
