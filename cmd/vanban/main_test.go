package main

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"vanban": main})
}

// The stories of testdata: what a user types, and what comes of it.
func TestStories(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"fill": fill, "pause": pause, "protect": protect, "mend": mend, "append": appendTo,
		},
	})
}

// pause waits, without a program that may not be there.
func pause(ts *testscript.TestScript, _ bool, args []string) {
	d, err := time.ParseDuration(args[0])
	ts.Check(err)
	time.Sleep(d)
}

// protect gives a workbook a password, as Excel does: the file, the password.
func protect(ts *testscript.TestScript, _ bool, args []string) {
	file := ts.MkAbs(args[0])
	f, err := excelize.OpenFile(file)
	ts.Check(err)
	defer f.Close()
	ts.Check(f.SaveAs(file, excelize.Options{Password: args[1]}))
}

// mend puts a text in the place of another one in a file, where it must stand.
func mend(ts *testscript.TestScript, _ bool, args []string) {
	file := ts.MkAbs(args[0])
	data, err := os.ReadFile(file)
	ts.Check(err)
	if !strings.Contains(string(data), args[1]) {
		ts.Fatalf("%s has no %q", args[0], args[1])
	}
	ts.Check(os.WriteFile(file, []byte(strings.ReplaceAll(string(data), args[1], args[2])), 0o666))
}

// appendTo puts a file behind another one.
func appendTo(ts *testscript.TestScript, _ bool, args []string) {
	file := ts.MkAbs(args[0])
	ts.Check(os.WriteFile(file, []byte(ts.ReadFile(args[0])+ts.ReadFile(args[1])), 0o666))
}

// fill types texts into a form, as somebody in the village does: the file, then
// INDICATOR.COLUMN=TEXT, where the column is known by its heading's first letters.
func fill(ts *testscript.TestScript, _ bool, args []string) {
	file := ts.MkAbs(args[0])
	f, err := excelize.OpenFile(file)
	ts.Check(err)
	defer f.Close()
	rows, err := f.GetRows("Phiếu")
	ts.Check(err)
	var titles []string
	for i, row := range rows {
		if len(row) > 0 && row[0] == "Chỉ tiêu" {
			titles = row
		}
		for _, arg := range args[1:] {
			place, text, _ := strings.Cut(arg, "=")
			indicator, column, _ := strings.Cut(place, ":")
			if len(row) == 0 || !strings.HasPrefix(row[0], indicator+" ") {
				continue
			}
			for col, title := range titles {
				if strings.HasPrefix(title, column) {
					cell, _ := excelize.CoordinatesToCellName(col+1, i+1)
					ts.Check(f.SetCellValue("Phiếu", cell, text))
				}
			}
		}
	}
	ts.Check(f.Save())
}
