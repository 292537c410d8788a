package ooxml_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/ooxml"
)

// encrypted is a file that opens with a password.
func encrypted(t testing.TB, data []byte, password string) []byte {
	t.Helper()
	locked, err := excelize.Encrypt(data, &excelize.Options{Password: password})
	if err != nil {
		t.Fatal(err)
	}
	return locked
}

func TestOnlyItsPasswordOpensAFile(t *testing.T) {
	data, err := ooxml.Write(small(), ooxml.Fast)
	if err != nil {
		t.Fatal(err)
	}
	locked := encrypted(t, data, "Mật khẩu số 1")
	if f, _ := ooxml.Sniff(locked); !f.Encrypted {
		t.Fatal("the file is not known to be encrypted")
	}
	opened, err := ooxml.Decrypt(locked, "Mật khẩu số 1")
	if err != nil || !bytes.HasPrefix(opened, data) {
		t.Fatalf("%d bytes of %d, %v", len(opened), len(data), err)
	}
	parts, err := ooxml.Open(opened)
	if err != nil || len(parts) != len(small()) {
		t.Errorf("%d parts, %v", len(parts), err)
	}
	for _, wrong := range []string{"", "mật khẩu số 1", "Mật khẩu số 1 "} {
		if _, err := ooxml.Decrypt(locked, wrong); !errors.Is(err, ooxml.ErrPassword) {
			t.Errorf("%q: %v", wrong, err)
		}
	}
	if _, err := ooxml.Decrypt(locked[:len(locked)/2], "Mật khẩu số 1"); err == nil {
		t.Error("half a file was opened")
	}
}

// Nothing that looks like an encrypted file stops the program.
func FuzzDecrypt(f *testing.F) {
	data, err := ooxml.Write(small(), ooxml.Fast)
	if err != nil {
		f.Fatal(err)
	}
	locked := encrypted(f, data, "x")
	f.Add(locked)
	f.Add(locked[:1000])
	f.Add([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if archive, err := ooxml.Decrypt(data, "x"); err == nil && len(archive) == 0 {
			t.Error("nothing was opened")
		}
	})
}
