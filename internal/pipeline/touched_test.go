package pipeline_test

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/oracle"
	"vanban/internal/pipeline"
	"vanban/internal/viet"
)

// edit is what somebody does to a file of the output folder.
func (s site) edit(name, text string) {
	s.Helper()
	if err := os.WriteFile(filepath.Join(s.out, filepath.FromSlash(name)), []byte(text), 0o666); err != nil {
		s.Fatal(err)
	}
}

func TestAFileThatSomebodyTouchedStaysAndTheOthersAreMade(t *testing.T) {
	for name, selection := range map[string]pipeline.Selection{
		"build": light, "build --force": {Formats: light.Formats, Force: true},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, small())
			s.build(light)
			s.edit("thong-bao/01.html", "sửa tay")
			s.write("documents/thong-bao.md", notice+"Thêm.\n")
			for range 2 {
				r, problems := s.build(selection)
				named := strings.Contains(problems, "out/thong-bao/01.html: lỗi KG-015")
				if !slices.Equal(r.Touched, []string{"thong-bao/01.html"}) || !named {
					t.Fatalf("%v\n%s", r.Touched, problems)
				}
				files := s.files()
				if files["thong-bao/01.html"] != "sửa tay" || !strings.Contains(files["thong-bao/02.html"], "Thêm.") {
					t.Error("the touched file is not what it was, or others were not made")
				}
				if strings.Count(files["manifest.json"], `"touched": true`) != 1 {
					t.Error("the manifest does not tell the touched file")
				}
			}
		})
	}
}

func TestATouchedFileThatIsRightAgainIsOursAgain(t *testing.T) {
	s := newSite(t, small())
	s.build(light)
	before := s.files()
	s.edit("thong-bao/01.html", "sửa tay")
	s.build(light)
	s.edit("thong-bao/01.html", before["thong-bao/01.html"])
	if r, problems := s.build(light); r.Touched != nil || strings.Contains(problems, "KG-015") {
		t.Error(problems)
	}
	if s.files()["manifest.json"] != before["manifest.json"] {
		t.Error("the manifest is not what it was")
	}
}

func TestOverwriteKeepsWhatSomebodyTouchedUnderAnotherName(t *testing.T) {
	s := newSite(t, small())
	s.build(light)
	right := s.files()["thong-bao/01.html"]
	overwrite := light
	overwrite.Overwrite = true
	for _, text := range []string{"một", "hai", "ba"} {
		s.edit("thong-bao/01.html", text)
		if r, problems := s.build(overwrite); r.Touched != nil || strings.Contains(problems, "KG-015") {
			t.Fatal(problems)
		}
	}
	files := s.files()
	if files["thong-bao/01.html"] != right || files["kept/thong-bao/01.html"] != "một" ||
		files["kept/thong-bao/01-2.html"] != "hai" || files["kept/thong-bao/01-3.html"] != "ba" {
		t.Error(s.names())
	}
}

func TestAFileThatNoRunWroteIsOursOnlyWhenItIsWhatWouldBeWritten(t *testing.T) {
	s := newSite(t, small())
	s.build(light)
	files := s.files()
	s.out = filepath.Join(t.TempDir(), "out")
	if err := os.MkdirAll(filepath.Join(s.out, "thong-bao"), 0o777); err != nil {
		t.Fatal(err)
	}
	s.edit("thong-bao/01.html", files["thong-bao/01.html"])
	s.edit("thong-bao/02.html", "của người khác")
	r, problems := s.build(light)
	if !slices.Equal(r.Touched, []string{"thong-bao/02.html"}) || s.files()["thong-bao/02.html"] != "của người khác" {
		t.Errorf("%v\n%s", r.Touched, problems)
	}
}

// Other programs call files manifest.json too.
func TestAManifestOfSomebodyElseIsKept(t *testing.T) {
	s := newSite(t, small())
	if err := os.Mkdir(s.out, 0o777); err != nil {
		t.Fatal(err)
	}
	s.edit("manifest.json", `{"name": "trang web"}`)
	s.build(light)
	files := s.files()
	ours := strings.Contains(files["manifest.json"], "thong-bao/01.html")
	if files["kept/manifest.json"] != `{"name": "trang web"}` || !ours {
		t.Error(s.names())
	}
}

// What one way of building wrote is nobody's when it is built in another way.
func TestShardsAndTheWholeKnowEachOthersFiles(t *testing.T) {
	s := newSite(t, small())
	shard := func(i int) pipeline.Selection {
		return pipeline.Selection{Formats: light.Formats, Shard: pipeline.Shard{Part: i, Of: 2}}
	}
	for i, selection := range []pipeline.Selection{light, shard(1), shard(2), light} {
		s.write("documents/thong-bao.md", notice+strings.Repeat("Thêm.\n\n", i))
		if r, problems := s.build(selection); r.Touched != nil {
			t.Fatal(problems)
		}
	}
}

// handOut makes the forms of August into a folder.
func handOut(t testing.TB, folder, out string) *pipeline.Handed {
	t.Helper()
	var problems diag.List
	asked := pipeline.Asked{Month: viet.Month{Year: 2023, Month: 8}}
	h, err := pipeline.Forms(context.Background(), quick(), folder, out, asked, &problems)
	if err != nil || problems.Failed() {
		t.Fatal(err, told(&problems))
	}
	return h
}

func TestAFormThatIsFilledInIsNeverMadeAgain(t *testing.T) {
	folder, out := at(t), t.TempDir()
	handOut(t, folder, out)
	before := tree(t, out)
	h := handOut(t, folder, out)
	if len(h.Forms) != 11 || !h.Forms[0].Kept || h.Filled != nil || !maps.Equal(before, tree(t, out)) {
		t.Fatalf("a second run changes something: %+v", h)
	}
	filled := fill(t, []byte(before["phieu-2023-08/02-dong-chang.xlsx"]), map[string]string{"11 rating": "Đạt"})
	put(t, out, "phieu-2023-08/02-dong-chang.xlsx", filled)
	put(t, folder, "villages.csv", []byte(strings.Replace(tree(t, folder)["villages.csv"], "Bái Lim", "Bái Lâm", 1)))
	h = handOut(t, folder, out)
	after := tree(t, out)
	if !slices.Equal(h.Filled, []string{"phieu-2023-08/02-dong-chang.xlsx"}) || after["phieu-2023-08/02-dong-chang.xlsx"] != string(filled) {
		t.Errorf("%v", h.Filled)
	}
	if after["phieu-2023-08/01-bai-lim.xlsx"] != "" || after["phieu-2023-08/01-bai-lam.xlsx"] == "" {
		t.Error("a form that nobody filled in stays with a name that is not right any more")
	}
	put(t, folder, "villages.csv", []byte(strings.Replace(tree(t, folder)["villages.csv"], "Đồng Chạng", "Đồng Trang", 1)))
	h = handOut(t, folder, out)
	if !slices.Equal(h.Filled, []string{"phieu-2023-08/02-dong-chang.xlsx"}) || tree(t, out)["phieu-2023-08/02-dong-chang.xlsx"] != string(filled) {
		t.Errorf("a form that is filled in is gone with its village's name: %v", h.Filled)
	}
}

func TestABuildAndTheFormsShareAManifest(t *testing.T) {
	s := newSite(t, small())
	s.build(light)
	handOut(t, s.folder, s.out)
	all := s.files()["manifest.json"]
	if strings.Count(all, `"form": true`) != 4 || strings.Count(all, `"name": "thong-bao/`) != 3 {
		t.Fatal(all)
	}
	r, _ := s.build(light)
	if made(r) != "" || r.Old != nil || s.files()["manifest.json"] != all {
		t.Error(made(r), r.Old)
	}
}

// saved is a file of the output folder as LibreOffice saves it.
func (s site) saved(name string) string {
	s.Helper()
	file := filepath.Join(s.out, filepath.FromSlash(name))
	ending := strings.TrimPrefix(filepath.Ext(name), ".")
	data, err := os.ReadFile(oracle.Convert(s, file, ending, ending))
	if err != nil {
		s.Fatal(err)
	}
	return string(data)
}

func TestWhatWasSavedInLibreOfficeSurvives(t *testing.T) {
	s := newSite(t, small())
	selection := pipeline.Selection{Formats: []pipeline.Format{pipeline.DOCX, pipeline.XLSX}}
	s.build(selection)
	handOut(t, s.folder, s.out)
	saved := map[string]string{}
	for _, name := range []string{"ke-hoach.docx", "tieu-chi-2023-07.xlsx", "phieu-2023-08/01-bai-lim.xlsx"} {
		if saved[name] = s.saved(name); saved[name] == s.files()[name] {
			t.Fatalf("LibreOffice saves the very bytes of %s", name)
		}
		s.edit(name, saved[name])
	}
	force := selection
	force.Force = true
	for what, run := range map[string]func(){
		"build":         func() { s.build(selection) },
		"build --force": func() { s.build(force) },
		"form":          func() { handOut(t, s.folder, s.out) },
	} {
		run()
		for name, text := range saved {
			if s.files()[name] != text {
				t.Errorf("%s changed %s", what, name)
			}
		}
	}
	if s.files()["thong-bao/01.docx"] == "" {
		t.Error("nothing was built")
	}
}
