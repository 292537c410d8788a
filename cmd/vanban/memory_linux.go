package main

import (
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// hasMemory reports whether so many bytes more are within what this process may
// have. Without a limit of its own the system ends who takes too much.
func hasMemory(bytes uint64) bool {
	var limit unix.Rlimit
	if unix.Getrlimit(unix.RLIMIT_AS, &limit) != nil || limit.Cur == unix.RLIM_INFINITY {
		return true
	}
	data, err := os.ReadFile("/proc/self/statm")
	var pages uint64
	if n, _ := fmt.Sscan(string(data), &pages); err != nil || n != 1 {
		return true
	}
	return pages*uint64(os.Getpagesize())+bytes <= limit.Cur
}
