package viet

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// Sentences of n syllables of the decree, in an encoding: never is a wrong one sure
// (unless all of it happens to be Vietnamese as misread, too), and with ten words
// the right one always is.
func TestDetectionIsNeverSureAndWrong(t *testing.T) {
	text, err := os.ReadFile("testdata/nd30-syllables.txt")
	if err != nil {
		t.Fatal(err)
	}
	syllables := strings.Fields(string(text))
	random := rand.New(rand.NewPCG(3, 5))
	for _, enc := range []Legacy{TCVN3, VNI, VPS, Unicode} {
		for _, n := range []int{1, 2, 3, 5, 10, 30} {
			sure := 0
			for range 500 {
				var words []string
				for range n {
					words = append(words, syllables[random.IntN(len(syllables))])
				}
				plain := strings.Join(words, " ")
				misread := typed(plain, enc, true)
				switch found, certain := DetectLegacy(misread); {
				case certain && found == enc:
					sure++
				case certain && Unicode.tally(tokens(misread)).bad > 0:
					t.Errorf("%q in %v is taken for %v", plain, enc, found)
				case n >= 10 && enc == Unicode:
					t.Errorf("%q in Unicode is not sure", plain)
				}
			}
			t.Logf("%v, %d words: sure in %d of 500", enc, n, sure)
			if n >= 10 && sure < 500 {
				t.Errorf("%v with %d words is sure in %d of 500 only", enc, n, sure)
			}
		}
	}
}

// Every line of the project's Vietnamese texts is Unicode for sure.
func TestUnicodeTextNeverAsks(t *testing.T) {
	lines := 0
	for _, root := range []string{"../../content", "../../templates", "../../docs", "../../README.vi.md"} {
		err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.Contains("|.md|.yaml|.csv|", "|"+filepath.Ext(name)+"|") {
				return err
			}
			text, err := os.ReadFile(name)
			for line := range strings.Lines(string(text)) {
				lines++
				for _, form := range []string{line, norm.NFD.String(line)} {
					if enc, sure := DetectLegacy(form); enc != Unicode || !sure {
						t.Errorf("%s: %q is taken for %v, sure: %v", name, form, enc, sure)
					}
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if lines < 1000 {
		t.Errorf("only %d lines", lines)
	}
}

func TestDetectionAsksWhenInDoubt(t *testing.T) {
	for text, want := range map[string]string{
		"":                          "unicode true",
		"abc 123":                   "unicode true",
		"30°C, 25 m² × 3 – «a» ≥ 5": "unicode true",
		"café":                      "unicode true",
		"Đắk Lắk, Bắc Kạn, Krông Pắc": "unicode true",
		"sè hé":                        "tcvn3 false", // số hộ, or two rare words
		"thôn Bái":                     "unicode true",
		"cÇu":                          "tcvn3 false", // one word is little
		"Hµ Néi":                       "tcvn3 true",
		"Uû BAN NH¢N D¢N X· CÈM THµNH": "tcvn3 true",
		"Hµ Néi, đơn vị, nh©n d©n, số 5": "unicode false", // both in one text
		"Zürich façade naïve Genève":     "unicode false",
	} {
		enc, sure := DetectLegacy(text)
		if got := fmt.Sprint(enc, " ", sure); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func BenchmarkDetectLegacy(b *testing.B) {
	plain := strings.Repeat("Tổng số hộ nghèo của xã là 71/1.784 hộ, đạt tỷ lệ 3,98%. ", 20)
	for _, enc := range []Legacy{Unicode, TCVN3} {
		text := typed(plain, enc, true)
		b.Run(enc.String(), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				DetectLegacy(text)
			}
		})
	}
}

func BenchmarkFromLegacy(b *testing.B) {
	text := typed("Tổng số hộ nghèo của xã là 71/1.784 hộ, đạt tỷ lệ 3,98%.", TCVN3, true)
	for b.Loop() {
		FromLegacy(text, TCVN3, false)
	}
}

func ExampleDetectLegacy() {
	fmt.Println(DetectLegacy("Tæng sè hé nghÌo cña x·"))
	fmt.Println(DetectLegacy("Tổng số hộ nghèo của xã"))
	// Output:
	// tcvn3 true
	// unicode true
}
