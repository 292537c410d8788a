package pipeline_test

import (
	"bytes"
	"encoding/csv"
	"math/big"
	"os"
	"strings"
	"testing"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/viet"
)

func invented(t testing.TB, n int, seed uint64) map[string]string {
	t.Helper()
	files, err := pipeline.Invented(n, seed)
	if err != nil {
		t.Fatal(err)
	}
	byName := map[string]string{}
	for _, f := range files {
		byName[f.Name] = string(f.Data)
	}
	return byName
}

func rows(t *testing.T, text string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

func TestTheSameSeedInventsTheSameVillages(t *testing.T) {
	first, again, other := invented(t, 30, 5), invented(t, 30, 5), invented(t, 30, 6)
	for name, text := range first {
		if text != again[name] {
			t.Errorf("%s differs", name)
		}
	}
	for _, name := range []string{"villages.csv", "findings/2023-07/thon.csv", "findings/2023-06/xa.yaml"} {
		if first[name] == other[name] || first[name] == "" {
			t.Errorf("%s does not depend on the seed", name)
		}
	}
}

func TestInventedVillagesHaveNamesOfTheirOwn(t *testing.T) {
	ids, names := map[string]bool{}, map[string]bool{}
	for _, row := range rows(t, invented(t, 5000, 1)["villages.csv"]) {
		ids[row[0]], names[row[1]] = true, true
		if row[len(row)-1] != "minh họa" {
			t.Errorf("%v is not marked", row)
		}
	}
	if len(ids) != 5000 || len(names) != 5000 {
		t.Errorf("%d ids, %d names", len(ids), len(names))
	}
}

// What the commune says of an indicator is what the villages' reports add up
// to, and some villages have not reported.
func TestInventedVillagesAddUpToTheCommune(t *testing.T) {
	files := invented(t, 200, 3)
	set, _ := os.ReadFile("../../templates/criteria/xa-ntm-2021-2025.yaml")
	var problems diag.List
	commune := criteria.ReadFindings("xa.yaml", files["findings/2023-07/xa.yaml"], criteria.ReadSet("set", string(set), &problems),
		viet.Month{Year: 2023, Month: 7}, "", &problems)
	parts, wholes, reported := map[string]*big.Rat{}, map[string]*big.Rat{}, map[string]bool{}
	for _, row := range rows(t, files["findings/2023-07/thon.csv"]) {
		reported[row[0]] = true
		if ratio, ok := viet.ParseRatio(row[4]); ok {
			if parts[row[2]] == nil {
				parts[row[2]], wholes[row[2]] = &big.Rat{}, &big.Rat{}
			}
			parts[row[2]].Add(parts[row[2]], ratio.Part.Rat())
			wholes[row[2]].Add(wholes[row[2]], ratio.Whole.Rat())
		}
	}
	if n := len(reported); n == 200 || n < 180 {
		t.Errorf("%d of 200 villages have reported", n)
	}
	if len(parts) != 9 || problems.Failed() {
		t.Errorf("%d indicators have sums; %v", len(parts), problems.Sorted())
	}
	for id, part := range parts {
		f := commune.Of(commune.Set.Indicator(id))
		if f.Ratio.Part.Rat().Cmp(part) != 0 || f.Ratio.Whole.Rat().Cmp(wholes[id]) != 0 {
			t.Errorf("%s: the commune says %s, the villages together %s/%s", id, f.Value.Text, part, wholes[id])
		}
	}
}

func TestAWorkspaceOfInventedVillagesBuilds(t *testing.T) {
	s := newSite(t, invented(t, 25, 7))
	r, problems := s.build(pipeline.Selection{Formats: []pipeline.Format{pipeline.HTML, pipeline.XLSX}})
	if r == nil || len(r.LeftOut) > 0 || strings.Contains(problems, "TC-007") {
		t.Fatal(problems) // TC-007 is an indicator that no recipe is for
	}
	if !bytes.Contains([]byte(s.files()["ke-hoach-ntm-2023.html"]), []byte("/57 chỉ tiêu")) {
		t.Error("the plan does not count")
	}
}
