package compose

import (
	"fmt"
	"strings"

	"vanban/internal/viet"
)

// spelled makes a template function that spells what parse reads, as a count, a
// field or a typed text gives it: `{{moneyWords "7,5 tỷ"}}`. Variants may follow:
// `{{words 105 "lẻ"}}`.
func spelled[T any](parse func(string) (T, bool), spell func(T, ...viet.Variant) string) any {
	return func(value any, choices ...viet.Variant) (string, error) {
		for _, choice := range choices {
			if !choice.Known() {
				return "", fmt.Errorf("“%s”", choice)
			}
		}
		read, ok := parse(fmt.Sprint(value))
		if !ok {
			return "", fmt.Errorf("“%v”", value)
		}
		return spell(read, choices...), nil
	}
}

func upper(values ...any) string { return strings.ToUpper(fmt.Sprint(values...)) }

func sentence(values ...any) string { return viet.Sentence(fmt.Sprint(values...)) }
