package check_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"vanban/internal/check"
	"vanban/internal/check/rule"
	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/workspace"
)

// The workspace that examples are put into, field by field.
const (
	baseConfig = `agency: {name: [Ủy ban nhân dân, xã Cẩm Thành], symbol: UBND, place: Cẩm Thành, commune: xã Cẩm Thành, district: huyện Cẩm Thủy, province: tỉnh Thanh Hóa, region: BTB}
signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: Nguyễn Văn An}}
villages: villages.csv
criteria: xa-ntm-2021-2025
`
	baseMatter = `kind: ke-hoach
title: Về việc rà soát tiêu chí
number: 12
date: 20/7/2023
month: 2023-07
signer: ky
recipients: [Các thôn, "Lưu: VT, NTM"]
`
	baseText     = "Ủy ban nhân dân xã thông báo để các thôn biết, thực hiện.\n"
	baseFindings = "set: xa-ntm-2021-2025\nmonth: 2023-07\n"
)

// with puts the fields of an example in the place of those of the base.
func with(base, own string) string {
	keys := map[string]bool{}
	for _, line := range strings.Split(own, "\n") {
		if key, _, ok := strings.Cut(line, ":"); ok && !strings.HasPrefix(line, " ") {
			keys[key] = true
		}
	}
	var b strings.Builder
	for _, line := range strings.SplitAfter(base, "\n") {
		if key, _, _ := strings.Cut(line, ":"); !keys[key] {
			b.WriteString(line)
		}
	}
	return b.String() + strings.TrimRight(own, "\n") + "\n"
}

// folder is a workspace with an example as its document.
func folder(e rule.Example) fstest.MapFS {
	text, findings := e.Text, e.Findings
	if text == "" {
		text = baseText
	}
	if !strings.Contains(findings, "findings:") {
		findings = baseFindings + "findings:\n" + findings
	}
	fsys := fstest.MapFS{}
	for name, content := range map[string]string{
		"vanban.yaml":  with(baseConfig, e.Config),
		"villages.csv": "id,name\n01,Bái Lim\n02,Làng Sấu\n",
		"documents/vi-du.md": "---\n" + with(baseMatter, e.Matter) + "---\n" + strings.TrimRight(text,
			"\n") + "\n",
		"findings/2023-07/xa.yaml": findings,
	} {
		fsys[name] = &fstest.MapFile{Data: []byte(content)}
	}
	for id, found := range e.Villages {
		fsys["findings/2023-07/thon/"+id+".yaml"] = &fstest.MapFile{Data: []byte(baseFindings + "findings:\n" + found)}
	}
	return fsys
}

// checked is what the check finds in a folder; reading and composing must find
// no error.
func checked(t testing.TB, fsys fstest.MapFS) []diag.Problem {
	t.Helper()
	var made, problems diag.List
	ws, err := workspace.Load(fsys, "", &made)
	if err != nil {
		t.Fatal(err)
	}
	check.Workspace(ws, &problems)
	for _, d := range ws.Documents {
		subjects := []*workspace.Village{nil}
		if d.Village() {
			subjects = nil
			for i := range ws.Villages {
				subjects = append(subjects, &ws.Villages[i])
			}
		}
		for _, village := range subjects {
			check.Document(ws, d, compose.Document(ws, d, village, &made), &problems)
		}
	}
	if made.Failed() {
		t.Fatal(lines(made.Sorted()))
	}
	return problems.Sorted()
}

func lines(problems []diag.Problem) string {
	var b strings.Builder
	for _, p := range problems {
		b.WriteString(p.Lines(diag.Vietnamese))
	}
	return b.String()
}

// of are the problems of one rule.
func of(code diag.Code, problems []diag.Problem) []diag.Problem {
	var found []diag.Problem
	for _, p := range problems {
		if p.Code == code {
			found = append(found, p)
		}
	}
	return found
}

func TestEveryRulePassesItsGoodExampleAndFailsItsBadOne(t *testing.T) {
	for _, r := range check.Rules {
		t.Run(string(r.Code), func(t *testing.T) {
			t.Parallel()
			if found := of(r.Code, checked(t, folder(r.Good))); len(found) > 0 {
				t.Error("the good example:\n" + lines(found))
			}
			found := of(r.Code, checked(t, folder(r.Bad)))
			if len(found) == 0 {
				t.Error("the bad example gives nothing")
			}
			for _, p := range found {
				if p.Place.Line == 0 {
					t.Error("no place: " + p.Lines(diag.Vietnamese))
				}
				if strings.Contains(p.Lines(diag.Vietnamese)+p.Lines(diag.English), "%!") {
					t.Error(p.Lines(diag.Vietnamese) + p.Lines(diag.English))
				}
			}
		})
	}
}
