package main

import (
	"fmt"
	"io"
	"path/filepath"

	"vanban/internal/build"
	"vanban/internal/diag"
)

// terminal is the only one who prints: results to out, problems to err.
type terminal struct{ out, err io.Writer }

// phrases are the program's own words, in both languages.
var phrases = map[string][2]string{
	"made":      {"đã tạo %s\n", "made %s\n"},
	"workspace": {"đã tạo không gian làm việc %[1]s\nbước tiếp theo: vanban build %[1]s\n", "made the workspace %[1]s\nnext: vanban build %[1]s\n"},
	"nothing":   {"chưa ghi tệp nào: %d lỗi, %d cảnh báo\n", "nothing written: %d errors, %d warnings\n"},
	"exists":    {"%s đã có và không trống", "%s exists and is not empty"},
	"format":    {"không có dạng “%s”; các dạng: %s", "there is no format “%s”; there are: %s"},
	"month":     {"“%s” không phải tháng; ghi như 2023-07", "“%s” is not a month; write it as 2023-07"},
	"language":  {"không có ngôn ngữ “%s”; dùng vi hoặc en", "there is no language “%s”; use vi or en"},
	"failed":    {"máy báo lỗi: %v\n", "the machine failed: %v\n"},
	"usage":     {"sai cách dùng: %v\nxem: vanban help\n", "wrong usage: %v\nsee: vanban help\n"},
}

func phrase(lang diag.Lang, key string) string {
	if lang == diag.English {
		return phrases[key][1]
	}
	return phrases[key][0]
}

func (t terminal) say(lang diag.Lang, key string, args ...any) {
	fmt.Fprintf(t.out, phrase(lang, key), args...)
}

func (t terminal) complain(lang diag.Lang, key string, args ...any) {
	fmt.Fprintf(t.err, phrase(lang, key), args...)
}

// problems prints every problem and, when any is an error, that nothing was
// written.
func (t terminal) problems(lang diag.Lang, list *diag.List) {
	for _, p := range list.Sorted() {
		fmt.Fprint(t.err, p.Lines(lang))
	}
	if list.Failed() {
		t.complain(lang, "nothing", list.Count(diag.Error), list.Count(diag.Warning))
	}
}

func (t terminal) made(lang diag.Lang, folder string, files []build.File) {
	for _, f := range files {
		t.say(lang, "made", filepath.Join(folder, filepath.FromSlash(f.Name)))
	}
}
