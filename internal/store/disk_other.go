//go:build unix && !linux

package store

func moveNew(from, to string) error { return moveChecked(from, to) }
