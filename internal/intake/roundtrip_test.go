package intake_test

import (
	"os"
	"strings"
	"testing"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/intake"
	"vanban/internal/oracle"
	"vanban/internal/render/xlsx"
	"vanban/internal/source"
	"vanban/internal/style"
)

// awkward are texts that a cell could take for something else, or cut.
var awkward = []string{
	"=1+1", "+84 912 345 678", "-5", "@ai", "'0", `"trích" dẫn`, `"`, "dòng 1\ndòng 2\n", " có khoảng trắng ở hai đầu ", "\ttab",
	"<b>&amp;</b>", "]]>", "_x0041_", "01", "1e5", "TRUE", "12/7", "5%", "#REF!", "{{x}}", "a,b;c", `\n`, "nghèo đa chiều", "ố ở đây",
	strings.Repeat("đ", 32_767), "x\r\ny", "\u00a0", "😀 biểu tượng",
}

// values and costs are texts that the model takes for numbers and money.
var (
	values = []string{"12,21%", "92,5", "71/1.784", "71/1.784 = 3,98%", "0", "100%", "0,5%", "17,84", "0012", "3,50%", "12,210%",
		"0,99999999999999999%", "5 %"}
	costs = []string{"7 tỷ đồng", "500 triệu đồng", "1.234.567", "7 tỷ 500 triệu đồng", "0", "0,5 tỷ", "1.234.567 đồng", "500 triệu"}
	rates = []string{"Đạt", "đạt", "CBĐ", "Chưa đạt", "", "Chưa đánh giá", "không đạt", "-"}
)

// everything are findings in which every field holds every awkward text.
func everything(t testing.TB, set *criteria.Set, village string) *criteria.Findings {
	t.Helper()
	fs := criteria.New(set, august, village)
	fs.Illustrative = true
	var problems diag.List
	n := 0
	next := func(list []string) source.String { n++; return source.String{Text: list[n%len(list)]} }
	for i, ind := range set.Indicators() {
		f := &criteria.Finding{}
		for _, field := range criteria.Fields {
			*field.Of(f) = next(awkward)
		}
		f.Rating, f.Cost = source.String{Text: rates[i%len(rates)]}, source.String{Text: costs[i%len(costs)]}
		if f.Value = (source.String{Text: values[i%len(values)]}); ind.Kind == "boolean" {
			f.Value = next(awkward)
		}
		if i%7 == 0 {
			f = &criteria.Finding{Rating: f.Rating}
		}
		fs.Put(source.String{Text: ind.ID}, f, &problems)
	}
	fs.Close(diag.Place{}, &problems)
	if problems.Failed() {
		t.Fatal(lines(&problems))
	}
	return fs
}

// part is the part of the commune's set that villages report.
func part(t testing.TB) *criteria.Set {
	var problems diag.List
	var ids []source.String
	for i, ind := range commune(t).Indicators() {
		if i%2 == 0 {
			ids = append(ids, source.String{Text: ind.ID})
		}
	}
	return commune(t).Only(ids, &problems)
}

func head() xlsx.Head {
	var problems diag.List
	return xlsx.Head{
		Styles: style.New(style.Choices{}, &problems), Agency: []string{"Ủy ban nhân dân", "xã Cẩm Thành"},
		Place: "Cẩm Thành", Subject: "xã Cẩm Thành", Authority: []string{"Chủ tịch"}, Signer: "Nguyễn Văn An",
		Locality: criteria.Locality{Province: "tỉnh Thanh Hóa", Region: "BTB"},
	}
}

// exported are the workbooks that findings are written into.
func exported(t testing.TB) map[string]func(fs *criteria.Findings) ([]byte, error) {
	before := func(fs *criteria.Findings) *criteria.Findings { return everything(t, fs.Set, fs.Village) }
	return map[string]func(fs *criteria.Findings) ([]byte, error){
		"matrix": func(fs *criteria.Findings) ([]byte, error) {
			return xlsx.Matrix(xlsx.Month{Findings: fs, Before: before(fs), VillageSet: part(t), Villages: []xlsx.Village{{ID: "01", Name: "Bái Lim"}}}, head())
		},
		"village": func(fs *criteria.Findings) ([]byte, error) {
			return xlsx.VillageBook(xlsx.Village{ID: fs.Village, Name: "Bái Lim", Findings: fs, Before: before(fs)}, august, fs.Set, head())
		},
		"commented matrix": func(fs *criteria.Findings) ([]byte, error) {
			return xlsx.Matrix(xlsx.Month{Findings: fs, Comments: everywhere(fs)}, head())
		},
		"commented village": func(fs *criteria.Findings) ([]byte, error) {
			return xlsx.VillageBook(xlsx.Village{ID: fs.Village, Name: "Bái Lim", Findings: fs, Comments: everywhere(fs)}, august, fs.Set, head())
		},
		"form": func(fs *criteria.Findings) ([]byte, error) {
			return xlsx.Form(xlsx.Blank{Set: fs.Set, Month: august, Village: fs.Village, Whose: "thôn Bái Lim", Said: fs, Before: before(fs)}, head())
		},
	}
}

// everywhere are comments on every field of findings that could be taken for
// what was found.
func everywhere(fs *criteria.Findings) []xlsx.Comment {
	var list []xlsx.Comment
	for i, ind := range fs.Set.Indicators() {
		for j, field := range criteria.Fields {
			list = append(list, xlsx.Comment{Indicator: ind.ID, Field: field.Key, Paragraphs: []string{"Chưa đạt", awkward[(i+j)%len(awkward)]}})
		}
	}
	return list
}

func subjectOf(t testing.TB, kind string) intake.Subject {
	if strings.HasSuffix(kind, "matrix") {
		return intake.Subject{Set: commune(t), Month: august}
	}
	return intake.Subject{Set: part(t), Month: august, Village: "01"}
}

// same holds findings against the ones that were written.
func same(t *testing.T, got, want *criteria.Findings) {
	t.Helper()
	if got == nil {
		t.Fatal("nothing was read")
	}
	if got.Illustrative != want.Illustrative {
		t.Error("made up or not is lost")
	}
	for _, ind := range want.Set.Indicators() {
		for _, field := range criteria.Fields {
			if is, was := field.Of(got.Of(ind)).Text, field.Of(want.Of(ind)).Text; is != was {
				t.Errorf("%s of %s: %.60q, want %.60q", field.Key, ind.ID, is, was)
			}
		}
	}
}

func TestWhatWasExportedAndNotTouchedIsImportedTheSame(t *testing.T) {
	for kind, export := range exported(t) {
		t.Run(kind, func(t *testing.T) {
			of := subjectOf(t, kind)
			want := everything(t, of.Set, of.Village)
			data, err := export(want)
			if err != nil {
				t.Fatal(err)
			}
			var problems diag.List
			table := intake.Workbook(kind+".xlsx", data, &problems)
			if table == nil {
				t.Fatal(lines(&problems))
			}
			same(t, table.Findings(of, &problems), want)
			if problems.Failed() {
				t.Error(lines(&problems))
			}
		})
	}
}

// LibreOffice writes the workbook anew, in its own way.
func TestWhatLibreOfficeSavedAgainIsImportedTheSame(t *testing.T) {
	oracle.Need(t, "soffice")
	for kind, export := range exported(t) {
		t.Run(kind, func(t *testing.T) {
			of := subjectOf(t, kind)
			want := everything(t, of.Set, of.Village)
			data, err := export(want)
			if err != nil {
				t.Fatal(err)
			}
			again, err := os.ReadFile(oracle.Convert(t, oracle.File(t, kind+".xlsx", data), "xlsx:Calc MS Excel 2007 XML", "xlsx"))
			if err != nil {
				t.Fatal(err)
			}
			var problems diag.List
			table := intake.Workbook(kind+".xlsx", again, &problems)
			if table == nil {
				t.Fatal(lines(&problems))
			}
			same(t, table.Findings(of, &problems), want)
			if problems.Failed() {
				t.Error(lines(&problems))
			}
		})
	}
}
