package check

import "testing"

func TestAnOutcomeIsTheGravestOfAllDocuments(t *testing.T) {
	if (*new(Outcome)) != NotEvaluated {
		t.Error("what nobody said counts as passed")
	}
	for _, c := range []struct{ one, other, want Outcome }{
		{Passed, Passed, Passed}, {Passed, NotEvaluated, NotEvaluated}, {NotEvaluated, Passed, NotEvaluated},
		{NotEvaluated, Failed, Failed}, {Failed, NotEvaluated, Failed}, {Failed, Passed, Failed},
	} {
		var s, other Summary
		s.add("DOC-01", c.one)
		other.add("DOC-01", c.other)
		s.Join(other)
		if s.Count(c.want) != 1 || s.Rules() != 1 {
			t.Errorf("%v and %v come out otherwise than %v", c.one, c.other, c.want)
		}
	}
}
