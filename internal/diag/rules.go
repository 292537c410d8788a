package diag

import "maps"

// rule is what the catalogue says of a rule of the check: what it asks for, and
// what a slip against it is.
type rule struct {
	title sentence
	entry
}

// rules are those of all areas.
var rules = func() map[Code]rule {
	all := map[Code]rule{}
	for _, area := range []map[Code]rule{
		formSentences, capitalSentences, numberSentences, completenessSentences, languageSentences, timeSentences, checkSentences,
	} {
		maps.Copy(all, area)
	}
	return all
}()

func sentencesOf(rules map[Code]rule) map[Code]entry {
	entries := map[Code]entry{}
	for code, r := range rules {
		entries[code] = r.entry
	}
	return entries
}

// Title says what a rule asks for; empty for a code that is no rule's.
func (c Code) Title(lang Lang) string { return rules[c].title.in(lang) }

// Severity is that of a problem with the code.
func (c Code) Severity() Severity { return catalogue[c].severity }
