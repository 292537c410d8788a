package main

import (
	"unsafe"

	"golang.org/x/sys/windows"
)

// memoryStatus is what Windows says of its memory (MEMORYSTATUSEX).
type memoryStatus struct {
	length, load                     uint32
	totalPhysical, availablePhysical uint64
	totalPageFile, availablePageFile uint64
	totalVirtual, availableVirtual   uint64
	availableExtended                uint64
}

var globalMemoryStatus = windows.NewLazySystemDLL("kernel32.dll").NewProc("GlobalMemoryStatusEx")

// hasMemory reports whether the machine would give so many bytes more.
func hasMemory(bytes uint64) bool {
	var s memoryStatus
	s.length = uint32(unsafe.Sizeof(s))
	ok, _, _ := globalMemoryStatus.Call(uintptr(unsafe.Pointer(&s)))
	return ok == 0 || s.availablePageFile >= bytes && s.availableVirtual >= bytes
}
