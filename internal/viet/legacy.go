package viet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Legacy is an encoding from before Unicode.
type Legacy int

const (
	Unicode Legacy = iota // none of the old ones
	TCVN3                 // ABC, the fonts .VnTime, .VnTimeH
	VNI                   // VNI-Windows, the fonts VNI-Times
	VPS
)

var legacyNames = [...]string{"unicode", "tcvn3", "vni", "vps"}

// String gives the name: `tcvn3`.
func (enc Legacy) String() string { return legacyNames[enc] }

// ParseLegacy reads a name: `tcvn3`, also `abc`, `vni`, `vps`, `unicode`.
func ParseLegacy(name string) (Legacy, bool) {
	name = strings.ToLower(strings.TrimSpace(name))
	for i, known := range legacyNames {
		if name == known || name == "abc" && Legacy(i) == TCVN3 {
			return Legacy(i), true
		}
	}
	return Unicode, false
}

// LossKind is why a word could not be restored for certain.
type LossKind int

const (
	CapitalLost   LossKind = iota // small letters that may have been capitals
	Unassigned                    // a code that the encoding does not have, left as it is
	Mixed                         // neither Unicode nor the encoding, left as it is
	CapitalHidden                 // small letters in a line of capitals: right, unless the font had shown capitals
)

// Loss is a word of a restored text that is not certain.
type Loss struct {
	Kind LossKind
	Word string // as it is in the restored text
	At   int    // its first byte there
}

// FromLegacy restores text of an old encoding that was read as Latin-1 or
// Windows-1252, as it stands in cells and runs. Capitals tells of a font that
// shows small letters as capitals (.VnTimeH). A line that is Unicode already
// stays, in NFC. What is not certain is listed, never guessed: see LossKind.
func FromLegacy(s string, enc Legacy, capitals bool) (string, []Loss) {
	if enc == Unicode {
		return Compose(s), nil
	}
	var b strings.Builder
	var losses []Loss
	for line := range strings.Lines(s) {
		text, found := enc.line(line, capitals)
		for _, loss := range found {
			loss.At += b.Len()
			losses = append(losses, loss)
		}
		b.WriteString(text)
	}
	return b.String(), losses
}

func (enc Legacy) line(line string, capitals bool) (string, []Loss) {
	words := tokens(line)
	if len(words) == 0 && !capitals {
		return line, nil
	}
	asUnicode, asLegacy := Unicode.tally(words), enc.tally(words)
	if beyondLatin1(line) || asUnicode.bad == 0 && asLegacy.bad > 0 {
		line = Compose(line)
		return line, mixed(line)
	}
	text, left := enc.restore(line)
	var losses []Loss
	for _, at := range left {
		losses = append(losses, wordAround(Unassigned, text, at))
	}
	if !capitals {
		return text, append(losses, enc.lostCapitals(text)...)
	}
	for i, loss := range losses {
		losses[i].At, losses[i].Word = len(strings.ToUpper(text[:loss.At])), strings.ToUpper(loss.Word)
	}
	return strings.ToUpper(text), losses
}

// restore reads the codes, and says where in the text those are that the encoding
// does not have.
func (enc Legacy) restore(s string) (text string, left []int) {
	if enc == Unicode {
		return s, nil
	}
	var b strings.Builder
	runes := []rune(s)
	for len(runes) > 0 {
		letter, size := enc.letter(runes)
		if size == 0 {
			letter, size = punctuation(runes[0]), 1
			if letter > 0xa0 && letter <= 0xff && !strings.ContainsRune("°²³", letter) {
				left = append(left, b.Len())
			}
		}
		b.WriteRune(letter)
		runes = runes[size:]
	}
	return b.String(), left
}

// letter reads the letter at the head of s, and how many runes it takes; 0 when
// there is none.
func (enc Legacy) letter(s []rune) (r rune, size int) {
	if enc == VNI {
		return fromVNI(s)
	}
	code := byte(s[0])
	if s[0] > 0xff {
		var ok bool
		if code, ok = charmap.Windows1252.EncodeRune(s[0]); !ok {
			return 0, 0
		}
	}
	if r = singleBytes[enc][code]; r == 0 {
		return 0, 0
	}
	return r, 1
}

// punctuation turns what Latin-1 has as control characters into the dashes and
// quotation marks that Windows has there.
func punctuation(r rune) rune {
	if r >= 0x80 && r < 0xa0 {
		if sign := charmap.Windows1252.DecodeByte(byte(r)); sign != utf8.RuneError {
			return sign
		}
	}
	return r
}

// beyondLatin1 tells of Vietnamese letters that no misread code gives.
func beyondLatin1(s string) bool {
	for _, r := range s {
		if _, vietnamese := letters[r]; r >= 0x100 && (vietnamese || strings.ContainsRune(shapeMarks+toneMarks, r)) {
			return true
		}
	}
	return false
}

// mixed lists the words of a Unicode text that are no syllables for their letters
// beyond ASCII.
func mixed(text string) []Loss {
	var losses []Loss
	at := 0
	for _, token := range tokens(text) {
		at += strings.Index(text[at:], token)
		if Unicode.judge(token) == wrong {
			losses = append(losses, Loss{Mixed, token, at})
		}
		at += len(token)
	}
	return losses
}

// wordAround is the loss of the word that has a byte.
func wordAround(kind LossKind, text string, at int) Loss {
	before, behind := text[:at], text[at:]
	if space := strings.IndexFunc(behind, unicode.IsSpace); space >= 0 {
		behind = behind[:space]
	}
	before = before[len(strings.TrimRightFunc(before, func(r rune) bool { return !unicode.IsSpace(r) })):]
	return Loss{kind, before + behind, at - len(before)}
}
