package check_test

import (
	"testing"

	"vanban/internal/check"
	"vanban/internal/check/rule"
	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/workspace"
)

// A rule that has something to look at, and nothing to hold it against, is not
// passed, and says why.
func TestWhatCannotBeEvaluatedIsNotPassed(t *testing.T) {
	noSet := "criteria:\nvillages:"
	for name, c := range map[string]struct {
		rule, reason diag.Code
		rule.Example
	}{
		"a count without findings": {"DOC-11", rule.NoFindings.Code,
			rule.Example{Matter: "month:", Text: "Xã đạt 47/57 chỉ tiêu."}},
		"a verdict without findings": {"DOC-55", rule.NoFindings.Code,
			rule.Example{Matter: "month:", Text: "Chỉ tiêu 6.2 chưa đạt."}},
		"an indicator without a month": {"DOC-19", rule.NoFindings.Code,
			rule.Example{Matter: "month:", Text: "Chỉ tiêu 6.7 chưa đạt."}},
		"a count without a set": {"DOC-11", rule.NoFindings.Code,
			rule.Example{Config: noSet, Matter: "month:", Text: "Xã đạt 15/19 tiêu chí nông thôn mới."}},
		"a criterion without a set": {"DOC-54", rule.NoFindings.Code,
			rule.Example{Config: noSet, Matter: "month:", Text: "Tiêu chí số 12 của nông thôn mới chưa đạt."}},
		"a total without costs": {"DOC-65", rule.NoFindings.Code,
			rule.Example{Text: "Tổng kinh phí để hoàn thành các chỉ tiêu chưa đạt là 8 tỷ đồng."}},
		"a deadline without a day": {"DOC-12", rule.NoDate.Code,
			rule.Example{Matter: "date:", Text: "Các thôn gửi báo cáo trước ngày 15/7/2023."}},
		"a month's end without a day": {"DOC-12", rule.NoDate.Code,
			rule.Example{Matter: "date:", Text: "Hoàn thành trong tháng 6/2023."}},
		"a law without a day": {"DOC-61", rule.NoDate.Code,
			rule.Example{Matter: "date:",
				Text: "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.\n\nỦy ban nhân dân xã thông báo."}},
		"a citation without a day": {"DOC-61", rule.NoDate.Code,
			rule.Example{Matter: "date:",
				Text: "Theo Công văn số 12/UBND-NTM ngày 10/7/2023 của Ủy ban nhân dân huyện."}},
		"a set without a day": {"DOC-86", rule.NoDate.Code, rule.Example{Matter: "date:"}},
		"a sum without a village's part": {"DOC-66", rule.VillagesMissing.Code,
			rule.Example{Config: "village_indicators: ['11']",
				Findings: "  11: {rating: Chưa đạt, value: '71/1.784'}\n",
				Villages: map[string]string{"01": "  11: {rating: Đạt, value: '40/1.000'}\n"}}},
	} {
		summary, problems := tallied(t, c.Example)
		if outcome := outcomeOf(summary, c.rule); outcome != check.NotEvaluated {
			t.Errorf("%s: %s came out as %v", name, c.rule, outcome)
		}
		if len(of(c.reason, problems)) == 0 {
			t.Errorf("%s: it is not said\n%s", name, lines(problems))
		}
	}
}

// What no rule looks at lacks nothing.
func TestNothingToEvaluateIsSaidOfNoUndatedText(t *testing.T) {
	_, problems := tallied(t, rule.Example{Config: "criteria:\nvillages:", Matter: "date:\nmonth:"})
	for _, reason := range []diag.Code{rule.NoDate.Code, rule.NoFindings.Code, rule.VillagesMissing.Code} {
		if found := of(reason, problems); len(found) > 0 {
			t.Error(lines(found))
		}
	}
}

// tallied is what became of the rules over an example.
func tallied(t *testing.T, e rule.Example) (check.Summary, []diag.Problem) {
	t.Helper()
	var made, problems diag.List
	ws, err := workspace.Load(folder(e), "", &made)
	if err != nil {
		t.Fatal(err)
	}
	summary := check.Workspace(ws, &problems)
	for _, d := range ws.Documents {
		summary.Join(check.Document(ws, d, compose.Document(ws, d, nil, &made), &problems))
	}
	return summary, problems.Sorted()
}

func outcomeOf(summary check.Summary, code diag.Code) check.Outcome {
	for _, o := range []check.Outcome{check.NotEvaluated, check.Failed} {
		for _, c := range summary.Codes(o) {
			if c == code {
				return o
			}
		}
	}
	return check.Passed
}
