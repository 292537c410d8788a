package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/register"
)

// entryFlags are what an entry of the register says, as typed.
var entryFlags = []struct {
	name, usage string
	column      register.Column
}{
	{"title", "tên loại và trích yếu, ví dụ \"Kế hoạch phòng, chống thiên tai năm 2023\"", register.Title},
	{"signer", "người ký", register.Signer},
	{"to", "nơi nhận", register.Recipients},
	{"keeper", "đơn vị, người nhận bản lưu", register.Keeper},
	{"copies", "số lượng bản", register.Copies},
	{"sent", "ngày chuyển", register.Sent},
	{"note", "ghi chú", register.Note},
	{"village", "mã thôn", register.Village},
}

func (c *cli) registerCommand() *cobra.Command {
	var year int
	var add, json bool
	var e pipeline.RegisterEntry
	typed := make([]string, len(entryFlags))
	cmd := &cobra.Command{
		Use:   "register [WORKSPACE]",
		Short: "in sổ đăng ký văn bản đi (PDF, Excel); --add: ghi văn bản làm ở nơi khác",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			folder := append(args, ".")[0]
			if !add {
				return c.printRegister(folder, year, json)
			}
			e.Texts = map[register.Column]string{}
			for i, f := range entryFlags {
				e.Texts[f.column] = strings.Join(strings.Fields(typed[i]), " ")
			}
			return c.addToRegister(folder, e, json)
		},
	}
	f := cmd.Flags()
	f.IntVar(&year, "year", 0, "năm của sổ (mặc định: năm cuối cùng có sổ)")
	f.BoolVar(&add, "add", false, "ghi vào sổ một văn bản làm ở nơi khác; cần --number, --date, --title")
	f.BoolVar(&json, "json", false, "in kết quả dạng JSON")
	f.StringVar(&e.Number, "number", "", "số và ký hiệu, ví dụ 45/KH-UBND; chương trình cấp số thì chỉ cần KH-UBND")
	f.StringVar(&e.Date, "date", "", "ngày của văn bản, ví dụ 31/7/2023")
	f.StringVar(&e.Body, "agency", "", "cơ quan ban hành, nếu không phải cơ quan của vanban.yaml")
	for i, flag := range entryFlags {
		f.StringVar(&typed[i], flag.name, "", flag.usage)
	}
	return cmd
}

// addToRegister enters a document that was made elsewhere.
func (c *cli) addToRegister(folder string, e pipeline.RegisterEntry, json bool) error {
	if e.Number == "" || e.Date == "" || e.Texts[register.Title] == "" {
		return usageError{errors.New(phrase(c.lang, "entryLacks"))}
	}
	var problems diag.List
	line, err := pipeline.AddToRegister(c.ctx, c.use("register"), folder, e, &problems)
	if err != nil {
		return err
	}
	c.problems(c.lang, &problems)
	if line == nil {
		return errProblems
	}
	file := fmt.Sprintf("register/%d.csv", line.Day.Year)
	if json {
		return c.showJSON(map[string]string{"number": line.Number.String(), "date": line.Day.Short(), "register": file})
	}
	c.say(c.lang, "entered", line.Reference(), local(folder, file))
	return nil
}

// printRegister prints the register of a year.
func (c *cli) printRegister(folder string, year int, json bool) error {
	out := filepath.Join(folder, "out")
	c.leads(out)
	var problems diag.List
	printed, err := pipeline.PrintRegister(c.ctx, c.use("register"), folder, out, year, &problems)
	if err != nil {
		return err
	}
	c.problems(c.lang, &problems)
	if printed == nil {
		return errProblems
	}
	if json {
		if err := c.showJSON(map[string]any{"files": printed}); err != nil {
			return err
		}
	} else {
		var all heaps
		for _, e := range printed {
			all.add(made(e), e.Name)
		}
		c.heaps(c.lang, out, all)
	}
	if problems.Count(diag.Error) > 0 {
		return errProblems
	}
	return nil
}
