package ooxml

import (
	"bytes"
	"errors"

	"github.com/xuri/excelize/v2"
)

// ErrPassword says that a file opens with another password.
var ErrPassword = errors.New("the password is another one")

// Decrypt gives the archive that is in a file encrypted with a password, as
// office programs do it since 2007 (ECMA-376, standard and agile). A kind of
// encryption that nobody here can undo is ErrEncrypted.
func Decrypt(data []byte, password string) (archive []byte, err error) {
	if len(data) > maxFile {
		return nil, ErrHuge
	}
	defer func() {
		if recover() != nil { // a damaged file is not foreseen everywhere in what reads it
			archive, err = nil, ErrDamaged
		}
	}()
	archive, err = excelize.Decrypt(bytes.Clone(data), &excelize.Options{Password: password})
	switch {
	case errors.Is(err, excelize.ErrUnsupportedEncryptMechanism), errors.Is(err, excelize.ErrUnknownEncryptMechanism),
		errors.Is(err, excelize.ErrUnsupportedHashAlgorithm):
		return nil, ErrEncrypted
	case errors.Is(err, excelize.ErrMaxSpinCount):
		return nil, ErrStrange
	case err != nil:
		return nil, ErrDamaged
	}
	if _, isArchive := Sniff(archive); !isArchive {
		return nil, ErrPassword
	}
	return archive, nil
}
