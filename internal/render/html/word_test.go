package html_test

import (
	"regexp"
	"strings"
	"testing"

	"vanban/internal/doc"
)

var forWord = regexp.MustCompile(`(?s)<!--\[if (?:gte )?mso(?: 9)?\]>(.*?)<!\[endif\]-->`)

// inWord gives what Word alone reads of a file.
func inWord(file string) string {
	var b strings.Builder
	for _, m := range forWord.FindAllStringSubmatch(file, -1) {
		b.WriteString(m[1])
	}
	return b.String()
}

func TestWordOpensADocumentOnItsPaper(t *testing.T) {
	file := string(write(withAppendices(t)))
	names := ` xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"`
	if !strings.Contains(file, `<html lang="vi"`+names+">") {
		t.Error("the names of Word are not there")
	}
	word := inWord(file)
	for _, want := range []string{
		"<w:View>Print</w:View>",
		"@page Section1{size:210mm 297mm;margin:20mm 15mm 20mm 30mm;mso-header-margin:",
		"@page Section3{size:297mm 210mm;", "mso-page-orientation:landscape}",
		"div.Section1{page:Section1}", "div.Section3{page:Section3}",
		"p.MsoNormal,li.MsoNormal,div.MsoNormal{", "mso-line-height-rule:at-least", `mso-style-name:"`,
		`<div class="Section1">`, `mso-break-type:section-break"><div class="Section3">`,
	} {
		if !strings.Contains(word, want) {
			t.Errorf("Word does not read %s", want)
		}
	}
}

// What Word reads is well formed: every element that begins there ends there.
func TestWhatWordAloneReadsIsWhole(t *testing.T) {
	word := inWord(string(write(withAppendices(t))))
	for _, tag := range []string{"table", "tr", "td", "div", "style", "xml"} {
		begun, ended := len(regexp.MustCompile("<"+tag+"[ >]").FindAllString(word, -1)), strings.Count(word, "</"+tag+">")
		if begun == 0 || begun != ended {
			t.Errorf("%s: %d begin, %d end", tag, begun, ended)
		}
	}
}

func TestWordPassesOverTheStyleSheetOfBrowsers(t *testing.T) {
	file := string(write(plan(t)))
	if !strings.Contains(file, "<!--[if !mso]><!--><style>\n") || !strings.Contains(file, "</style>\n<!--<![endif]-->") {
		t.Error("Word reads the grids")
	}
}

func TestNothingForWordIsAnElementOfBrowsers(t *testing.T) {
	root := parse(t, plan(t))
	if styles, tables := find(root, "style"), find(root, "table"); len(styles) != 1 || len(tables) != 1 {
		t.Errorf("%d style sheets, %d tables", len(styles), len(tables))
	}
}

// A comment's end in a text would end what Word alone reads.
func TestNoTextStandsInAComment(t *testing.T) {
	word := inWord(string(write(filled(t, "--> <b>"))))
	if strings.Contains(word, "-->") || strings.Contains(word, "<b>") {
		t.Error("a text stands in a comment")
	}
}

// asWord is a file as Word reads it.
func asWord(file string) string {
	file = regexp.MustCompile(`(?s)<!--\[if !mso\]><!-->.*?<!--<!\[endif\]-->`).ReplaceAllString(file, "")
	return forWord.ReplaceAllString(file, "$1")
}

// Word knows neither what a style sheet adds nor lists without bullets.
func TestWordReadsParagraphsWithTheirOwnMarkersAndRules(t *testing.T) {
	d := body(t, &doc.List{Items: []doc.Item{item("Một", &doc.List{Items: []doc.Item{item("Hai")}})}})
	d.Addressees = doc.Addressees{Label: doc.Line{Text: "Kính gửi:"}, Names: lines("- Một;", "- Hai.")}
	d.Header.Agency, d.Header.Motto = lines("ỦY BAN NHÂN DÂN"), doc.Line{Text: "Độc lập - Tự do - Hạnh phúc"}
	d.Title = doc.Title{TypeName: doc.Line{Text: "KẾ HOẠCH"}, Excerpt: spans("Thử")}
	root := parseText(t, asWord(string(write(d))))
	if found := find(root, "ul", "li"); len(found) > 0 {
		t.Errorf("%d lists would have bullets", len(found))
	}
	equal(t, "paragraphs", texts(classed(root, "gach-dau-dong")), []string{"- Một", "- Hai"})
	equal(t, "names", texts(classed(root, "ten")), []string{"- Một;", "- Hai."})
	rules := 0
	for _, div := range find(root, "div") {
		if strings.Contains(attr(div, "style"), "border-top:solid") {
			rules++
		}
	}
	if ends := len(find(find(root, "h1")[0], "br")); rules != 3 || ends != 1 {
		t.Errorf("%d rules under agency, motto and title, which is on %d lines", rules, ends+1)
	}
}

func TestBrowsersStillReadLists(t *testing.T) {
	d := body(t, &doc.List{Items: []doc.Item{item("Một"), item("Hai")}})
	if root := parse(t, d); len(find(root, "ul")) != 1 || len(find(root, "li")) != 2 || len(find(root, "br")) != 0 {
		t.Error("they read paragraphs")
	}
}
