package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"time"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/store"
)

// villages builds workspaces of more and more villages, all documents in all
// formats and all workbooks, each in a process of its own: time per village
// must not grow, and memory only by what the villages reported.
func villages() error {
	fmt.Println("\n| villages | files | CPU s | CPU ms per file | wall s | peak MB | unchanged, wall s |")
	fmt.Println("|---:|---:|---:|---:|---:|---:|---:|")
	for _, n := range []int{20, 200, 2000} {
		folder, err := os.MkdirTemp("", "vanban-bench-*")
		if err != nil {
			return err
		}
		defer os.RemoveAll(folder)
		files, err := pipeline.Invented(n, 1)
		if err != nil {
			return err
		}
		if err := pipeline.Begin(context.Background(), store.Use{}, folder, files); err != nil {
			return err
		}
		first, err := child(folder)
		if err != nil {
			return err
		}
		again, err := child(folder)
		if err != nil {
			return err
		}
		fmt.Printf("| %d | %d | %.1f | %.2f | %.1f | %d | %.2f |\n", n, first.files, first.cpu.Seconds(),
			1000*first.cpu.Seconds()/float64(first.files), first.wall.Seconds(), first.peak, again.wall.Seconds())
	}
	return nil
}

// measured is what a build took.
type measured struct {
	files     int
	cpu, wall time.Duration
	peak      int // megabytes in memory at the most
}

// child builds a folder in another process, this program called with the folder.
func child(folder string) (m measured, err error) {
	program, err := os.Executable()
	if err != nil {
		return m, err
	}
	cmd := exec.Command(program, folder)
	cmd.Stderr = os.Stderr
	begin := time.Now()
	out, err := cmd.Output()
	if err != nil {
		return m, err
	}
	m.wall = time.Since(begin)
	m.cpu = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	_, err = fmt.Sscan(string(out), &m.files, &m.peak)
	return m, err
}

// buildOnce builds a folder and prints the number of files and the peak.
func buildOnce(folder string) error {
	var problems diag.List
	out := filepath.Join(folder, "out")
	r, err := pipeline.Folder(context.Background(), store.Use{}, folder, out, pipeline.Selection{}, &problems)
	switch {
	case err != nil:
		return err
	case r == nil || len(r.LeftOut) > 0:
		return fmt.Errorf("%s: %s", problems.Sorted()[0].Place, problems.Sorted()[0].Text(diag.English))
	}
	fmt.Println(len(r.Files), peak())
	return nil
}

var highWater = regexp.MustCompile(`VmHWM:\s*(\d+) kB`)

// peak is the most memory that the process has had, in megabytes; 0 where the
// system does not tell.
func peak() int {
	status, _ := os.ReadFile("/proc/self/status")
	if found := highWater.FindSubmatch(status); found != nil {
		kB, _ := strconv.Atoi(string(found[1]))
		return kB / 1000
	}
	return 0
}
