// Vanban turns a commune's plan content and its findings into official
// documents: PDF, Word, HTML and the Excel criteria matrix.
//
//	vanban new DIR            a workspace to start from
//	vanban new document KIND ID
//	                          a document of that kind in the current workspace
//	vanban month 2023-08      begins a month
//	vanban form [WORKSPACE] --month 2023-08
//	                          a workbook for every village to fill in
//	vanban import [WORKSPACE] FILE…
//	                          reads filled tables into WORKSPACE/findings
//	vanban undo [WORKSPACE]   takes the last import back
//	vanban status [WORKSPACE] who has reported, how each document stands
//	vanban check [WORKSPACE]  what would send a document back
//	vanban build [WORKSPACE]  makes its documents in WORKSPACE/out
//	vanban issue [WORKSPACE] DOC…
//	                          numbers what was signed and keeps what was sent
//	vanban register [WORKSPACE]
//	                          prints the register of outgoing documents
//	vanban schema [NAME]      JSON Schema of a record
//	vanban version
//
// Exit status: 0 done; 1 problems in the input, all of them printed: nothing is
// written, or all but the villages that they concern and the files that somebody
// worked on; 2 wrong usage; 3 the machine failed (disk, permission, memory) or
// another run is at work in the folder; 130 interrupted.
package main

import (
	"os"
	"runtime"
)

func main() {
	t := terminal{os.Stdout, os.Stderr}
	watchMemory(t.outOfMemory)
	// Memory that is never touched, so never taken from the machine: the collector
	// waits until as much again has been made, and most runs end before that.
	room := make([]byte, 64<<20)
	status := run(os.Args[1:], t)
	runtime.KeepAlive(room)
	os.Exit(status)
}
