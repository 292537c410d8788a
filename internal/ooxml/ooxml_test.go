package ooxml_test

import (
	"fmt"
	"testing"

	"vanban/internal/ooxml"
	"vanban/internal/oracle"
)

func ExampleScan() {
	s := ooxml.Scan(`<w:p xmlns:w="x"><w:r w:kind="a &amp; b">Kế <w:t>hoạch</w:t></w:r><w:br/></w:p>`)
	for s.Next() {
		if s.Starts("r") {
			fmt.Printf("%q %q\n", s.Attr("w:kind"), s.Content())
		}
	}
	fmt.Println(s.Name, s.Depth(), s.Err)
	// Output:
	// "a & b" "Kế hoạch"
	// p 0 <nil>
}

func TestFilesAreToldByWhatTheyHold(t *testing.T) {
	ole := func(stream string) []byte {
		data := []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
		for _, c := range stream {
			data = append(data, byte(c), 0)
		}
		return append(data, 0, 0)
	}
	cases := map[string]struct {
		data []byte
		want ooxml.Format
	}{
		"doc":       {ole("WordDocument"), ooxml.Format{Name: "Word (.doc)", App: ooxml.Word}},
		"encrypted": {ole("EncryptedPackage"), ooxml.Format{Encrypted: true}},
		"rtf":       {[]byte(`{\rtf1`), ooxml.Format{Name: "Word (.rtf)", App: ooxml.Word}},
		"page":      {[]byte("<!DOCTYPE html><html>"), ooxml.Format{Name: "HTML", App: ooxml.Web}},
		"text":      {[]byte("Kế hoạch"), ooxml.Format{Name: "TXT/CSV"}},
		"unknown":   {[]byte("\x00\x01"), ooxml.Format{}},
		"docx": {packed(t, "word.document.main", "wordprocessingml"), ooxml.Format{Name: "Word (.docx)", App: ooxml.Word,
			Current: true}},
		"docm": {packed(t, "word.document.macroEnabled.main", "ms"), ooxml.Format{Name: "Word (.docm)", App: ooxml.Word,
			Macros: true}},
		"odt": {oracle.Zip(t, map[string]string{"mimetype": "application/vnd.oasis.opendocument.text"}),
			ooxml.Format{Name: "OpenDocument (.odt)", App: ooxml.Word}},
	}
	for name, c := range cases {
		got, isArchive := ooxml.Sniff(c.data)
		if isArchive {
			parts, err := ooxml.Open(c.data)
			if err != nil {
				t.Fatal(err)
			}
			if got, err = parts.Format("main.xml"); err != nil {
				t.Fatal(err)
			}
		}
		if got != c.want {
			t.Errorf("%s: %+v, want %+v", name, got, c.want)
		}
	}
}

// packed is an archive whose main part has a content type with these words.
func packed(t *testing.T, words ...string) []byte {
	kind := fmt.Sprint(words)
	return oracle.Zip(t, map[string]string{"[Content_Types].xml": `<Types><Override PartName="/main.xml" ContentType="` +
		kind + `"/></Types>`})
}
