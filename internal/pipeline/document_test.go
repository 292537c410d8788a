package pipeline_test

import (
	"bytes"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/oracle"
	"vanban/internal/pipeline"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

func load(t testing.TB) *workspace.Workspace {
	t.Helper()
	var problems diag.List
	ws, err := workspace.Load(os.DirFS("../../content"), "content", &problems)
	if err != nil || problems.Failed() {
		t.Fatal(err, problems.Sorted())
	}
	return ws
}

// plan is the sample's plan of July 2023, whose words a scan gives.
const plan = "ke-hoach-ntm-2023"

func all(t testing.TB, s pipeline.Selection) []pipeline.File {
	t.Helper()
	var problems diag.List
	files, err := pipeline.All(load(t), s, &problems)
	if err != nil || problems.Failed() {
		t.Fatal(err, problems.Sorted())
	}
	return files
}

func TestTheSampleGivesItsFilesTwiceTheSame(t *testing.T) {
	first, second := all(t, pipeline.Selection{}), all(t, pipeline.Selection{})
	var names []string
	for i, f := range first {
		names = append(names, f.Name)
		if !bytes.Equal(f.Data, second[i].Data) {
			t.Errorf("%s differs from run to run", f.Name)
		}
	}
	for _, want := range []string{
		"ke-hoach-ntm-2023.pdf", "ke-hoach-ntm-2023.docx", "ke-hoach-ntm-2023.html", "tieu-chi-2023-07.xlsx",
		"bao-cao-thang-2023-07.pdf", "quyet-dinh-phan-cong-2023.docx", "thong-bao-thon/01.pdf", "thong-bao-thon/10.html",
	} {
		if !slices.Contains(names, want) {
			t.Errorf("no %s in %v", want, names)
		}
	}
}

// The plan speaks of 1.807 households, 71 poor and 149 near poor; the split over
// villages is illustrative.
func TestTheVillagesAddUpToThePlan(t *testing.T) {
	sums := map[string]float64{}
	for _, v := range load(t).Villages {
		for _, column := range []string{"households", "poor", "near_poor"} {
			n, ok := viet.ParseNumber(v.Columns[column])
			if !ok {
				t.Errorf("village %s has %q %s", v.ID, v.Columns[column], column)
			}
			sums[column] += n.Value
		}
	}
	if sums["households"] != 1807 || sums["poor"] != 71 || sums["near_poor"] != 149 {
		t.Error(sums)
	}
}

// --month selects; no document says anything else for it.
func TestTheMonthSelectsDocumentsAndWorkbooks(t *testing.T) {
	june := viet.Month{Year: 2023, Month: 6}
	var problems diag.List
	both := []pipeline.Format{pipeline.XLSX, pipeline.HTML}
	files, err := pipeline.All(load(t), pipeline.Selection{Month: june, Formats: both}, &problems)
	if err != nil || len(files) != 11 || files[0].Name != "tieu-chi-2023-06.xlsx" ||
		!strings.Contains(told(&problems), "cảnh báo TH-007: chưa có văn bản nào của tháng 2023-06") {
		t.Error(len(files), err, told(&problems))
	}
	july := pipeline.Selection{Month: june.Next(), Formats: []pipeline.Format{pipeline.HTML}, Villages: []string{"01"}}
	if files := all(t, july); len(files) != 1 || files[0].Name != "thong-bao-thon/01.html" {
		t.Error(len(files))
	}
	problems = diag.List{}
	asked := pipeline.Selection{Month: june, Documents: []string{plan}, Formats: both}
	files, err = pipeline.All(load(t), asked, &problems)
	const want = "md:6:8: lỗi TH-006: văn bản ke-hoach-ntm-2023 là của tháng 2023-07, không phải tháng 2023-06"
	if err != nil || files != nil || !strings.Contains(told(&problems), want) {
		t.Error(len(files), err, told(&problems))
	}
}

func TestADocumentForVillagesIsMadeOncePerVillage(t *testing.T) {
	const text = "---\nkind: thong-bao\ntitle: Gửi thôn {{.Village.Name}}\ndate: 05/7/2023\nscope: village\n" +
		"signer: pho-chu-tich\n---\nThôn {{.Village.Name}} có {{.Village.Columns.households}} hộ.\n"
	ws := only(t, "thong-bao-thon", text)
	var problems diag.List
	files, err := pipeline.All(ws, pipeline.Selection{Formats: []pipeline.Format{pipeline.HTML}}, &problems)
	if err != nil || len(files) != 10 {
		t.Fatal(len(files), err, problems.Sorted())
	}
	if f := files[0]; f.Name != "thong-bao-thon/01.html" || !bytes.Contains(f.Data, []byte("Thôn Bái Lim có 212 hộ./.")) {
		t.Errorf("%s does not speak of its village", f.Name)
	}
}

func TestAnUnknownDocumentIsAProblemAndNothingIsMade(t *testing.T) {
	var problems diag.List
	files, err := pipeline.All(load(t), pipeline.Selection{Documents: []string{"ke-hoach-ntm-2032"}}, &problems)
	if err != nil || files != nil || !problems.Failed() {
		t.Fatal(files, err)
	}
	if got := problems.Sorted()[0].Lines(diag.Vietnamese); !strings.Contains(got, "có phải “ke-hoach-ntm-2023”?") {
		t.Error(got)
	}
}

// mended lists what the plan's text has otherwise than the scan: spaces that
// formulas left before a stop.
var mended = strings.NewReplacer(
	"≤ 6,5% .", "≤ 6,5%.", "3,97% ;", "3,97%;", "8,24% .", "8,24%.", "12,21% .", "12,21%.",
)

var (
	formula = regexp.MustCompile(`\$([^$]*)\$`)
	marks   = regexp.MustCompile(`(?m)^#+ |\*+`)
)

// seedWords gives the words of the scanned plan, without its Markdown: the
// formulas as plain text, two paragraphs that the scan cut in two joined.
func seedWords(t *testing.T) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/ke-hoach-cam-thanh-2023.md")
	if err != nil {
		t.Fatal(err)
	}
	text := formula.ReplaceAllStringFunc(string(data), func(s string) string {
		return strings.NewReplacer("$", "", `\leq`, "≤", `\%`, "%").Replace(s)
	})
	text = marks.ReplaceAllString(text, "")
	return strings.Fields(mended.Replace(strings.Join(strings.Fields(text), " ")))
}

// pdfWords gives the words of the PDF without page numbers; a word broken at
// its hyphen is whole again.
func pdfWords(t *testing.T, data []byte) []string {
	t.Helper()
	text := oracle.Run(t, "pdftotext", "-layout", oracle.File(t, "plan.pdf", data), "-")
	var words []string
	for i, page := range strings.Split(text, "\f") {
		if i > 0 {
			_, page, _ = strings.Cut(strings.TrimLeft(page, " \n"), "\n")
		}
		for _, line := range strings.Split(page, "\n") {
			fields := strings.Fields(line)
			if n := len(words); n > 0 && len(fields) > 0 && len(words[n-1]) > 1 && strings.HasSuffix(words[n-1], "-") {
				words[n-1] += fields[0]
				fields = fields[1:]
			}
			words = append(words, fields...)
		}
	}
	return words
}

func TestThePDFHasTheScannedPlansWordsInItsOrder(t *testing.T) {
	want := seedWords(t)
	got := pdfWords(t, all(t, pipeline.Selection{Documents: []string{plan}, Formats: []pipeline.Format{pipeline.PDF}})[0].Data)

	body := func(words []string, from, to string) []string {
		first := index(words, strings.Fields(from))
		last := index(words, strings.Fields(to))
		if first < 0 || last < 0 {
			t.Fatalf("no %q … %q", from, to)
		}
		return words[first : last+len(strings.Fields(to))]
	}
	const from, to = "KẾ HOẠCH Thực hiện Kết luận", "trong thời gian tiếp theo./."
	compare(t, body(got, from, to), body(want, from, to))

	// Header and ending stand in two columns, which pdftotext mixes: the same
	// words, in any order. The header has three things the scan lost.
	around := func(words []string) []string {
		first, last := index(words, strings.Fields(from)), index(words, strings.Fields(to))
		rest := slices.Concat(words[:first], words[last+len(strings.Fields(to)):])
		slices.Sort(rest)
		return rest
	}
	lost := strings.Fields("ỦY BAN NHÂN DÂN XÃ CẨM THÀNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc")
	wanted := append(around(want), lost...)
	slices.Sort(wanted)
	compare(t, around(got), wanted)
}

// index finds words in words.
func index(words, find []string) int {
	for i := range len(words) - len(find) + 1 {
		if slices.Equal(words[i:i+len(find)], find) {
			return i
		}
	}
	return -1
}

func compare(t *testing.T, got, want []string) {
	t.Helper()
	for i := range min(len(got), len(want)) {
		if got[i] != want[i] {
			t.Fatalf("word %d: got %q, want %q", i, strings.Join(got[max(0, i-5):min(len(got), i+3)], " "),
				strings.Join(want[max(0, i-5):min(len(want), i+3)], " "))
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d words, want %d", len(got), len(want))
	}
}

func BenchmarkAll(b *testing.B) {
	for b.Loop() {
		all(b, pipeline.Selection{})
	}
}

func ExampleAll() {
	var problems diag.List
	ws, err := workspace.Load(os.DirFS("../../content"), "content", &problems)
	if err != nil {
		panic(err)
	}
	files, err := pipeline.All(ws, pipeline.Selection{Documents: []string{"ke-hoach-ntm-2023"}, Formats: []pipeline.Format{pipeline.PDF}}, &problems)
	if err != nil {
		panic(err)
	}
	os.Stdout.WriteString(files[0].Name + "\n")
	// Output: ke-hoach-ntm-2023.pdf
}
