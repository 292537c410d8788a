package pipeline

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"vanban/content"
	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// MostVillages is how many villages Invented makes at most.
const MostVillages = 20_000

// inventedMonths are the sample's, the latest first.
var inventedMonths = []viet.Month{{Year: 2023, Month: 7}, {Year: 2023, Month: 6}}

// Invented gives the files of a workspace to try things with: the sample's
// documents, n villages with made-up names and figures, and what they reported
// in the sample's two months, which adds up to the commune's. The same n and
// seed give the same files; all figures are marked `minh họa`.
func Invented(n int, seed uint64) ([]File, error) {
	files, err := Sample()
	if err != nil {
		return nil, err
	}
	var problems diag.List
	sample, err := workspace.Load(content.FS, ".", &problems)
	if err != nil {
		return nil, err
	}
	files = slices.DeleteFunc(files, func(f File) bool {
		return f.Name == "villages.csv" || strings.HasPrefix(f.Name, "findings/")
	})
	villages := invent(n, rand.New(rand.NewPCG(seed, uint64(n))))
	files = append(files, File{"villages.csv", villageTable(villages)})
	for i, month := range inventedMonths {
		folder := "findings/" + month.String() + "/"
		commune, err := addedUp(villages, i, sample.Findings[month])
		if err != nil {
			return nil, err
		}
		files = append(files, File{folder + "xa.yaml", []byte(commune)}, File{folder + "thon.csv", reportTable(villages, i)})
	}
	return files, nil
}

// invented is a village that does not exist.
type invented struct {
	id, name                                    string
	households, people, workers, poor, nearPoor int
	reports                                     [2][]said // by month, then as recipes; nil: did not report
}

// said is what a village says of an indicator.
type said struct {
	part, whole int // tenths of the unit
	met         bool
}

// invent makes villages: of the usual sizes, better off in some things than in
// others, most things a little better than the month before. One in forty has
// not reported.
func invent(n int, chance *rand.Rand) []invented {
	names := inventedNames(n, chance)
	villages := make([]invented, n)
	width := max(2, len(strconv.Itoa(n)))
	for i := range villages {
		v := &villages[i]
		v.id, v.name = fmt.Sprintf("%0*d", width, i+1), names[i]
		v.households = 70 + chance.IntN(80) + chance.IntN(110)
		v.people = v.households*4 + chance.IntN(v.households/2) - v.households/4
		v.workers = v.people/2 + chance.IntN(12) - 6
		v.poor = v.households * (10 + chance.IntN(60)) / 1000
		v.nearPoor = v.households * (20 + chance.IntN(90)) / 1000
		now, before := make([]said, len(recipes)), make([]said, len(recipes))
		for j, r := range recipes {
			now[j], before[j] = r.say(*v, chance)
		}
		for month, report := range [][]said{now, before} {
			if chance.IntN(40) > 0 {
				v.reports[month] = report
			}
		}
	}
	return villages
}

// inventedNames gives names that are all different; when the words do not
// suffice, with a number.
func inventedNames(n int, chance *rand.Rand) []string {
	var all []string
	for _, first := range firstWords {
		for _, second := range secondWords {
			if first != second {
				all = append(all, first+" "+second)
			}
		}
	}
	chance.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	names := make([]string, n)
	for i := range names {
		if names[i] = all[i%len(all)]; i >= len(all) {
			names[i] += " " + strconv.Itoa(i/len(all)+1)
		}
	}
	return names
}

// villageTable is the list of villages.
func villageTable(villages []invented) []byte {
	rows := [][]string{{"\ufeffMã", "Tên", "Số hộ", "Số khẩu", "Số lao động", "Hộ nghèo", "Hộ cận nghèo", "Ghi chú"}}
	for _, v := range villages {
		row := []string{v.id, v.name}
		for _, n := range []int{v.households, v.people, v.workers, v.poor, v.nearPoor} {
			row = append(row, strconv.Itoa(n))
		}
		rows = append(rows, append(row, "minh họa"))
	}
	return table(rows)
}

// reportTable is what all villages reported in a month, a row for each
// indicator of each village.
func reportTable(villages []invented, month int) []byte {
	rows := [][]string{{"Mã thôn", "Thôn", "Chỉ tiêu", "Đánh giá", "Kết quả thực hiện", "Nguyên nhân", "Mục tiêu", "Lộ trình", "Minh họa"}}
	for _, v := range villages {
		for i, s := range v.reports[month] {
			r := recipes[i]
			row := []string{v.id, v.name, r.indicator, "Đạt", r.value(s), "", "", "", "x"}
			if !s.met {
				row[3], row[5], row[6], row[7] = "Chưa đạt", r.cause, r.target, r.deadline
			}
			rows = append(rows, row)
		}
	}
	return table(rows)
}

func table(rows [][]string) []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.WriteAll(rows) // into memory: cannot fail
	return b.Bytes()
}
