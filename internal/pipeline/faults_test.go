package pipeline_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/render/html"
	"vanban/internal/store"
	"vanban/internal/store/faulty"
	"vanban/internal/viet"
)

// everywhere makes every step of a command fail, and says how many there were.
func everywhere(t *testing.T, files map[string]string, run func(folder string, use store.Use) error) {
	t.Helper()
	points := faulty.Everywhere(t, faulty.Story{Files: files, Folders: []string{"out", ""}, Run: run})
	t.Logf("%d points", points)
	if points < 15 {
		t.Errorf("only %d points", points)
	}
}

// quickest makes files that cost little.
var quickest = pipeline.Selection{Formats: light.Formats, Faces: html.Installed}

// A build replaces files, makes new ones and a new folder, and leaves others.
func TestABuildIsWholeWhateverFails(t *testing.T) {
	s := newSite(t, small())
	s.out = filepath.Join(s.folder, "out")
	s.build(pipeline.Selection{Documents: []string{"ke-hoach"}, Formats: quickest.Formats, Faces: quickest.Faces})
	s.write("documents/ke-hoach.md", planText+"Thêm.\n")
	everywhere(t, tree(t, s.folder), func(folder string, use store.Use) error {
		var problems diag.List
		r, err := pipeline.Folder(context.Background(), use, folder, filepath.Join(folder, "out"), quickest, &problems)
		if err == nil && r == nil {
			err = errors.New(told(&problems))
		}
		return err
	})
}

// An import replaces findings of either format and brings new ones and a
// document.
func TestAnImportIsWholeWhateverFails(t *testing.T) {
	folder := at(t)
	blank := forms(t, folder, "2023-08")
	for id, rating := range map[string]string{"01": "Đạt", "02": "Chưa đạt", "03": "Đạt"} {
		filled := fill(t, blank["phieu-2023-08/"+map[string]string{"01": "01-bai-lim", "02": "02-dong-chang", "03": "03-lang-sau"}[id]+".xlsx"], map[string]string{"11 rating": rating})
		put(t, folder, "nop/"+id+".xlsx", filled)
	}
	said := "set: xa-ntm-2021-2025\nmonth: 2023-08\nfindings: {11: Chưa đạt}\n"
	put(t, folder, "findings/2023-08/thon/01.yaml", []byte(said))
	put(t, folder, "findings/2023-08/thon/02.csv", []byte("Chỉ tiêu,Đánh giá\n11,Đạt\n"))
	everywhere(t, tree(t, folder), func(folder string, use store.Use) error {
		var problems diag.List
		nop := []string{filepath.Join(folder, "nop")}
		r, err := pipeline.ImportFiles(context.Background(), use, folder, nop, pipeline.Asked{}, &problems)
		if err == nil && r == nil {
			err = errors.New(told(&problems))
		}
		return err
	})
}

// Forms are made again where nobody filled them in.
func TestFormsAreWholeWhateverFails(t *testing.T) {
	s := newSite(t, small())
	s.out = filepath.Join(s.folder, "out")
	handOut(t, s.folder, s.out)
	files := tree(t, s.folder)
	filled := fill(t, []byte(files["out/phieu-2023-08/02-dong-chang.xlsx"]), map[string]string{"11 rating": "Đạt"})
	files["out/phieu-2023-08/02-dong-chang.xlsx"] = string(filled)
	files["villages.csv"] = strings.Replace(files["villages.csv"], "Bái Lim", "Bái Lâm", 1) + "04,Tân Hợp,9\n"
	everywhere(t, files, func(folder string, use store.Use) error {
		var problems diag.List
		asked := pipeline.Asked{Month: viet.Month{Year: 2023, Month: 8}}
		_, err := pipeline.Forms(context.Background(), use, folder, filepath.Join(folder, "out"), asked, &problems)
		if err == nil && problems.Failed() {
			err = errors.New(told(&problems))
		}
		return err
	})
}
