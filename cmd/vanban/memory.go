package main

import (
	"os"
	"time"
)

// spare is how much memory must be to be had: Go takes 64 MiB at a time, and
// where it gets none it ends the program as if the command were wrong, with 2,
// which nothing can keep it from.
const spare = 192 << 20

// watchMemory ends the program in time, with a word and the right status. What
// waits then is taken away by the next run, as after a kill.
func watchMemory(tell func()) {
	if !hasMemory(spare) {
		tell()
		os.Exit(machineFailed)
	}
	go func() {
		for hasMemory(spare) {
			time.Sleep(10 * time.Millisecond)
		}
		tell()
		os.Exit(machineFailed)
	}()
}
