package docx_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"
)

// wordReader reads a document as Word does, as far as its words go: the text
// of paragraphs with the numbers and dashes that lists give them (ECMA-376,
// part 1, 17.9).
type wordReader struct {
	styleLists map[string]listRef // by style
	nums       map[string]wordNum
	levels     map[string][]wordLevel // by abstract list
	counts     map[string]*[9]int     // likewise
	begun      map[string]bool        // instances whose start has been used
}

type listRef struct{ num, level string }

type wordNum struct {
	abstract string
	starts   map[int]int
}

type wordLevel struct{ format, text, suffix, style string }

// value is an element's w:val.
type value struct {
	Val string `xml:"val,attr"`
}

// newWordReader reads what a package says of styles and lists.
func newWordReader(t testing.TB, parts map[string][]byte) *wordReader {
	t.Helper()
	var numbering struct {
		AbstractNum []struct {
			ID  string `xml:"abstractNumId,attr"`
			Lvl []struct {
				Format value `xml:"numFmt"`
				Style  value `xml:"pStyle"`
				Suffix value `xml:"suff"`
				Text   value `xml:"lvlText"`
			} `xml:"lvl"`
		} `xml:"abstractNum"`
		Num []struct {
			ID       string `xml:"numId,attr"`
			Abstract value  `xml:"abstractNumId"`
			Override []struct {
				Level int `xml:"ilvl,attr"`
				Start struct {
					Val int `xml:"val,attr"`
				} `xml:"startOverride"`
			} `xml:"lvlOverride"`
		} `xml:"num"`
	}
	var styles struct {
		Style []struct {
			ID  string `xml:"styleId,attr"`
			Num value  `xml:"pPr>numPr>numId"`
		} `xml:"style"`
	}
	for name, to := range map[string]any{"word/numbering.xml": &numbering, "word/styles.xml": &styles} {
		if err := xml.Unmarshal(parts[name], to); err != nil {
			t.Fatal(name, err)
		}
	}
	r := &wordReader{styleLists: map[string]listRef{}, nums: map[string]wordNum{}, levels: map[string][]wordLevel{},
		counts: map[string]*[9]int{}, begun: map[string]bool{}}
	for _, a := range numbering.AbstractNum {
		r.counts[a.ID] = new([9]int)
		for _, l := range a.Lvl {
			r.levels[a.ID] = append(r.levels[a.ID], wordLevel{l.Format.Val, l.Text.Val, l.Suffix.Val, l.Style.Val})
		}
	}
	for _, n := range numbering.Num {
		starts := map[int]int{}
		for _, o := range n.Override {
			starts[o.Level] = o.Start.Val
		}
		r.nums[n.ID] = wordNum{n.Abstract.Val, starts}
	}
	for _, s := range styles.Style {
		for level, l := range r.levels[r.nums[s.Num.Val].abstract] {
			if l.style == s.ID {
				r.styleLists[s.ID] = listRef{s.Num.Val, strconv.Itoa(level)}
			}
		}
	}
	return r
}

// marker counts a list on and gives what it prints.
func (r *wordReader) marker(t testing.TB, ref listRef) string {
	t.Helper()
	if ref.num == "" || ref.num == "0" {
		return ""
	}
	num, known := r.nums[ref.num]
	level, err := strconv.Atoi(ref.level)
	if !known || err != nil || level >= len(r.levels[num.abstract]) {
		t.Fatalf("there is no list %v", ref)
	}
	counts := r.counts[num.abstract]
	start, override := num.starts[level]
	if counts[level]++; override && !r.begun[ref.num] {
		counts[level] = start
	}
	r.begun[ref.num] = true
	for above := range level {
		counts[above] = max(counts[above], 1)
	}
	clear(counts[level+1:])
	of := r.levels[num.abstract]
	text := of[level].text
	for i, l := range of {
		text = strings.ReplaceAll(text, "%"+strconv.Itoa(i+1), counted(l.format, counts[i]))
	}
	if of[level].suffix == "space" {
		text += " "
	}
	return text
}

func counted(format string, n int) string {
	switch format {
	case "lowerLetter":
		return string(rune('a' + n - 1))
	case "upperRoman":
		return strings.Repeat("X", n/10) + [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}[n%10]
	}
	return strconv.Itoa(n)
}

// paragraphs gives the texts of the main part's paragraphs.
func (r *wordReader) paragraphs(t testing.TB, part []byte) []string {
	t.Helper()
	var list []string
	var text strings.Builder
	var style string
	var direct listRef
	decoder, inText := xml.NewDecoder(bytes.NewReader(part)), false
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return list
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			val := ""
			for _, a := range e.Attr {
				if a.Name.Local == "val" {
					val = a.Value
				}
			}
			switch e.Name.Local {
			case "p":
				style, direct = "", listRef{}
			case "pStyle":
				style = val
			case "numId":
				direct.num = val
			case "ilvl":
				direct.level = val
			case "t":
				inText = true
			case "br", "tab":
				text.WriteString("\n")
			}
		case xml.CharData:
			if inText {
				text.Write(e)
			}
		case xml.EndElement:
			switch e.Name.Local {
			case "t":
				inText = false
			case "pPr":
				if direct.num == "" {
					direct = r.styleLists[style]
				}
				text.WriteString(r.marker(t, direct))
			case "p":
				list = append(list, text.String())
				text.Reset()
			}
		}
	}
}
