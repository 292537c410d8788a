package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
	"golang.org/x/term"

	"vanban/internal/diag"
	"vanban/internal/store"
)

// terminal is the only one who prints: results to out, problems to err.
type terminal struct{ out, err io.Writer }

// printer is standard output; it keeps the first failure.
type printer struct {
	to  io.Writer
	err error
}

func (p *printer) Write(data []byte) (int, error) {
	n, err := p.to.Write(data)
	if err != nil && p.err == nil {
		p.err = fmt.Errorf("print the results: %w", err)
	}
	return n, err
}

func (t terminal) say(lang diag.Lang, key string, args ...any) {
	fmt.Fprintf(t.out, phrase(lang, key), shown(lang, args)...)
}

func (t terminal) complain(lang diag.Lang, key string, args ...any) {
	fmt.Fprintf(t.err, phrase(lang, key), shown(lang, args)...)
}

// shown are the arguments of a phrase as a terminal may print them.
func shown(lang diag.Lang, args []any) []any {
	list := slices.Clone(args)
	for i, a := range list {
		switch a := a.(type) {
		case string:
			list[i] = diag.Visible(a)
		case error:
			list[i] = diag.Visible(reason(lang, a))
		}
	}
	return list
}

// alike is how many warnings of a code are printed.
const alike = 20

// list prints every error, and of warnings that are alike the first ones; it
// gives how many there are of each severity.
func (t terminal) list(lang diag.Lang, list *diag.List) (count [diag.Advice + 1]int) {
	of := map[diag.Code]int{}
	var order []diag.Problem
	for _, p := range list.Sorted() {
		count[p.Severity()]++
		if of[p.Code]++; of[p.Code] <= alike || p.Severity() == diag.Error {
			fmt.Fprint(t.err, p.Lines(lang))
		} else if of[p.Code] == alike+1 {
			order = append(order, p)
		}
	}
	for _, p := range order {
		t.complain(lang, "more", of[p.Code]-alike, p.Severity().Name(lang), p.Code)
	}
	return count
}

// problems prints problems and, when any is an error, that nothing was written.
func (t terminal) problems(lang diag.Lang, list *diag.List) {
	if n := t.list(lang, list); n[diag.Error] > 0 {
		t.complain(lang, "nothing", n[diag.Error], n[diag.Warning])
	}
}

// progress draws a bar when the error stream is a terminal and there is much to
// do; end takes it away.
func (t terminal) progress(lang diag.Lang) (step func(done, total int), end func()) {
	file, ok := t.err.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return nil, func() {}
	}
	const much = 20
	bars := mpb.New(mpb.WithOutput(file), mpb.WithWidth(40))
	var bar *mpb.Bar
	step = func(done, total int) {
		if bar == nil && total >= much {
			bar = bars.AddBar(int64(total), mpb.BarRemoveOnComplete(),
				mpb.AppendDecorators(decor.CountersNoUnit("%d/%d "+phrase(lang, "units"))))
		}
		if bar != nil {
			bar.SetCurrent(int64(done))
		}
	}
	return step, func() {
		if bar != nil {
			bar.Abort(true)
		}
		bars.Wait()
	}
}

// failed tells why the machine failed, or that others were at work.
func (t terminal) failed(lang diag.Lang, err error) {
	var held *store.Held
	var changed *store.Changed
	switch {
	case errors.As(err, &held) && held.By.Process > 0:
		t.complain(lang, "held", held.Folder, held.By.Command, held.By.Process, held.By.Host)
	case errors.As(err, &held):
		t.complain(lang, "heldBy", held.Folder)
	case errors.As(err, &changed):
		t.complain(lang, "meanwhile", changed.Name)
	default:
		t.complain(lang, "failed", err)
	}
}

// outOfMemory tells that, in both languages: no flag may have been read.
func (t terminal) outOfMemory() {
	t.complain(diag.Vietnamese, "memory")
	t.complain(diag.English, "memory")
}
