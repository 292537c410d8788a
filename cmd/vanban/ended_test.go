package main

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"vanban/internal/store/faulty"
)

// start starts the program.
func start(t testing.TB, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command("vanban", args...)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd
}

// A hundred kills when there is time, else a tenth: the next run of any command
// finds one of two whole versions.
func TestAKilledRunLeavesWhatIsWhole(t *testing.T) {
	folder := commune(t)
	said := [2]string{reports(t, "hoahong"), reports(t, "hoasen")}
	must(t, "import", folder, said[0])
	build := []string{"build", folder, "--format", "html,pdf,xlsx", "--no-embed"}
	must(t, build...)
	chance := rand.New(rand.NewPCG(1, 1))
	kills, ended := 10, 0
	if faulty.Long() {
		kills = 100
	}
	for i := range kills {
		args := build
		if i%3 == 2 {
			args = []string{"import", folder, said[i/3%2]}
		} else {
			text := fmt.Sprintf(document, "bao-cao", fmt.Sprintf("Lần %d.", i))
			lay(t, folder, map[string]string{"documents/hai.md": text})
		}
		cmd := start(t, args...)
		time.Sleep(time.Duration(chance.IntN(120)) * time.Millisecond)
		cmd.Process.Kill()
		if cmd.Wait() != nil {
			ended++
		}
		vanban("check", folder)
		whole(t, folder, listed(t, folder))
		if i%5 == 4 {
			must(t, build...)
			whole(t, folder, listed(t, folder))
		}
		if t.Failed() {
			t.Fatalf("kill %d, of vanban %v", i+1, args)
		}
	}
	t.Logf("%d of %d runs were killed before they were done", ended, kills)
	if ended == 0 {
		t.Error("no run was killed")
	}
}

// A run that is told to end says what stands, and that it was interrupted.
func TestAnInterruptedRunSaysSo(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("NOT CHECKED: Windows has no signals")
	}
	folder := filepath.Join(t.TempDir(), "xa")
	must(t, "new", folder, "--villages", "400")
	for _, signal := range []os.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP} {
		var complaints strings.Builder
		cmd := exec.Command("vanban", "build", folder, "--jobs", "1")
		cmd.Stderr = &complaints
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		for !busy(folder) {
			time.Sleep(10 * time.Millisecond)
		}
		status, _, held := vanban("form", folder, "--month", "2023-08", "--wait", "0s")
		by := fmt.Sprintf("vanban build (tiến trình %d", cmd.Process.Pid)
		if status != machineFailed || !strings.Contains(held, by) {
			t.Errorf("beside it: %d, %s", status, held)
		}
		cmd.Process.Signal(signal)
		cmd.Wait()
		if code := cmd.ProcessState.ExitCode(); code != interrupted || complaints.String() != phrases["stopped"][0] {
			t.Errorf("%v: %d, %s", signal, code, &complaints)
		}
		if _, err := os.Stat(filepath.Join(folder, "out")); err == nil {
			t.Error("something is left")
		}
	}
}

// busy reports whether files wait in the output folder.
func busy(folder string) bool {
	_, err := os.Stat(filepath.Join(folder, "out", ".vanban", "journal.json"))
	return err == nil
}

// full is a standard output that takes nothing.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestAFullDiskOnStandardOutputIsAFailure(t *testing.T) {
	folder := commune(t)
	for _, args := range [][]string{
		{"build", folder, "--format", "html"}, {"form", folder, "--month", "2023-08"},
		{"check", folder}, {"check", folder, "--json"}, {"check", folder, "--fix"},
		{"import", folder, reports(t, "hoahong")}, {"new", folder + "2"}, {"version"}, {"help"},
	} {
		var complaints strings.Builder
		status := run(args, terminal{full{}, &complaints})
		if status != machineFailed || !strings.Contains(complaints.String(), "no space left on device") {
			t.Errorf("vanban %v: %d\n%s", args, status, &complaints)
		}
	}
}

// Under a limit of memory a run succeeds, or says why not. What Go takes before
// the program begins, and threads of C libraries, are not ours to look after.
func TestTooLittleMemoryIsTheMachinesFailure(t *testing.T) {
	if _, err := exec.LookPath("bash"); err != nil || runtime.GOOS != "linux" {
		t.Skip("NOT CHECKED: limits of memory are set by bash on Linux")
	}
	folder := commune(t)
	said := 0
	for _, megabytes := range []int{800, 900, 1000, 1300, 1400} {
		limit := fmt.Sprintf("ulimit -v %d; exec vanban build %s", megabytes<<10, folder)
		cmd := exec.Command("bash", "-c", limit)
		out, _ := cmd.CombinedOutput()
		text := string(out)
		switch {
		case strings.Contains(text, "pthread_create") || strings.Contains(text, "fatal error"):
			t.Logf("NOT CHECKED: nothing of the program runs in %d MB", megabytes)
		case strings.Contains(text, phrases["memory"][0]) && cmd.ProcessState.ExitCode() == machineFailed:
			said++
		case !strings.Contains(text, "đã tạo") && !strings.Contains(text, "không đổi"):
			t.Errorf("%d MB: %s", megabytes, text)
		}
	}
	if said == 0 {
		t.Error("no run was out of memory")
	}
}
