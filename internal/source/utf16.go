package source

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"
)

// fromUTF16 makes UTF-8 of UTF-16 with a byte order mark, which is how Excel
// saves “Unicode text”. What is no character there is none in UTF-8 either.
func fromUTF16(data []byte) []byte {
	var order binary.ByteOrder = binary.LittleEndian
	switch {
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		order = binary.BigEndian
	case !bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return data
	}
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	var text []byte
	for _, r := range utf16.Decode(units) {
		if r == utf8.RuneError {
			return append(text, 0xFF)
		}
		text = utf8.AppendRune(text, r)
	}
	if len(data)%2 == 1 {
		text = append(text, 0xFF)
	}
	return text
}
