// Bench measures the stages of the sample plan in one run and prints each as a
// time and as a share of the whole: machines differ, shares hardly do.
package main

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"slices"
	"time"

	"vanban/content"
	"vanban/internal/check"
	"vanban/internal/compose"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/pipeline"
	"vanban/internal/render/docx"
	"vanban/internal/render/html"
	"vanban/internal/render/pdf"
	"vanban/internal/workspace"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// stage is a step of the flow, run once.
type stage struct {
	name string
	run  func()
}

func run() error {
	if len(os.Args) > 1 {
		return buildOnce(os.Args[1])
	}
	var problems diag.List
	ws, err := workspace.Load(content.FS, "content", &problems)
	if err != nil {
		return err
	}
	plan := ws.Document("ke-hoach-ntm-2023")
	if plan == nil {
		return fmt.Errorf("the sample has no plan")
	}
	tree := compose.Document(ws, plan, nil, &problems)
	pages := layout.Lay(tree)
	latest := criteria.Latest(ws.Findings)
	village := &ws.Villages[0]
	report([]stage{
		{"the plan", func() { pipeline.Document(ws, pipeline.Job{Document: plan, Formats: pipeline.Formats}, &diag.List{}) }},
		{"load", func() { workspace.Load(content.FS, "content", &diag.List{}) }},
		{"compose", func() { compose.Document(ws, plan, nil, &diag.List{}) }},
		{"check", func() { check.Document(ws, plan, tree, &diag.List{}) }},
		{"layout", func() { layout.Lay(tree) }},
		{"pdf", func() { pdf.Write(pages, pdf.Info{Language: doc.Language}) }},
		{"docx", func() { docx.Write(tree, pages) }},
		{"html", func() { html.Write(tree, pages, html.Embedded) }},
		{"matrix", func() { pipeline.Matrix(ws, latest) }},
		{"a village's notice", func() {
			pipeline.Document(ws, pipeline.Job{Document: ws.Document("thong-bao-thon"), Village: village, Formats: pipeline.Formats}, &diag.List{})
		}},
		{"vanban check of the sample", checkSample},
		{"the whole sample", func() { pipeline.All(ws, pipeline.Selection{Workers: 1}, &diag.List{}) }},
	})
	growth(tree)
	return villages()
}

// checkSample reads the sample and holds all of it against the rules.
func checkSample() {
	var problems diag.List
	ws, err := workspace.Load(content.FS, "content", &problems)
	if err != nil {
		panic(err)
	}
	if _, err := pipeline.Check(context.Background(), ws, pipeline.Selection{Workers: 1}, &problems); err != nil {
		panic(err)
	}
}

// growth lays out the plan's text 1, 10 and 100 times over: time per page must
// not grow.
func growth(tree *doc.Document) {
	fmt.Println("\n| pages | ms per page |\n|---:|---:|")
	for _, times := range []int{1, 10, 100} {
		long := *tree
		long.Body = slices.Repeat(tree.Body, times)
		pages := 0
		ms := fastest(func() { pages = len(layout.Lay(&long).Pages) })
		fmt.Printf("| %d | %.3f |\n", pages, ms/float64(pages))
	}
}

// report prints a row for each stage; the first is the whole.
func report(stages []stage) {
	fmt.Println("| stage | ms | share of the plan | kB | allocations |")
	fmt.Println("|---|---:|---:|---:|---:|")
	var whole float64
	for i, s := range stages {
		ms := fastest(s.run)
		if i == 0 {
			whole = ms
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		s.run()
		runtime.ReadMemStats(&after)
		fmt.Printf("| %s | %.2f | %.0f%% | %d | %d |\n", s.name, ms, 100*ms/whole,
			(after.TotalAlloc-before.TotalAlloc)/1000, after.Mallocs-before.Mallocs)
	}
}

// fastest is the time of the fastest of many runs, in ms: what else the machine
// does only makes runs slower.
func fastest(run func()) float64 {
	best := time.Hour
	for begin, n := time.Now(), 0; n < 10 || n < 1000 && time.Since(begin) < time.Second; n++ {
		at := time.Now()
		run()
		best = min(best, time.Since(at))
	}
	return best.Seconds() * 1000
}
