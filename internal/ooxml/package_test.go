package ooxml_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"vanban/internal/ooxml"
)

const (
	properties = "application/vnd.openxmlformats-package.core-properties+xml"
	text       = "application/wordprocessingml.document.main+xml"
)

// small is a package of a text with a picture.
func small() []ooxml.Part {
	parts := []ooxml.Part{
		{Name: "docProps/core.xml", Kind: properties, Data: []byte("<core/>")},
		{Name: "word/document.xml", Kind: text, Data: bytes.Repeat([]byte("<p/>"), 1000)},
		{Name: "word/media/image1.png", Data: bytes.Repeat([]byte("pixel"), 1000)},
	}
	around := []ooxml.Part{
		{Name: "[Content_Types].xml", Data: ooxml.ContentTypes(parts, "png")},
		{Name: "_rels/.rels", Data: ooxml.RootLinks("word/document.xml")},
		{Name: "word/_rels/document.xml.rels", Data: ooxml.Links(ooxml.Link{Kind: "image", Target: "media/image1.png"})},
	}
	return slices.Concat(around, parts)
}

func ExampleWrite() {
	data, err := ooxml.Write(small(), ooxml.Small)
	if err != nil {
		fmt.Println(err)
		return
	}
	parts, err := ooxml.Open(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	root, err := parts.Relations("")
	fmt.Println(ooxml.Target(root, "officeDocument"), ooxml.Target(root, "core-properties"), err)
	links, err := parts.Relations("word/document.xml")
	fmt.Println(links, err)
	format, err := parts.Format("word/document.xml")
	fmt.Println(format.Name, err)
	// Output:
	// word/document.xml docProps/core.xml <nil>
	// map[rId1:{image word/media/image1.png}] <nil>
	// Word (.docx) <nil>
}

func TestPackagesKeepTheOrderOfTheirPartsAndNoClock(t *testing.T) {
	for _, effort := range []ooxml.Effort{ooxml.Fast, ooxml.Small} {
		first, err := ooxml.Write(small(), effort)
		if err != nil {
			t.Fatal(err)
		}
		again, err := ooxml.Write(small(), effort)
		if err != nil || !bytes.Equal(first, again) {
			t.Errorf("effort %d: the same parts give other bytes (%v)", effort, err)
		}
		archive, err := zip.NewReader(bytes.NewReader(first), int64(len(first)))
		if err != nil {
			t.Fatal(err)
		}
		for i, p := range small() {
			f := archive.File[i]
			if f.Name != p.Name || f.Modified.UTC().Year() != 1980 {
				t.Errorf("part %d is %s of %s", i, f.Name, f.Modified)
			}
			if stored := f.Method == zip.Store; stored != strings.Contains(p.Name, "/media/") {
				t.Errorf("%s is stored: %t", p.Name, stored)
			}
		}
	}
}

func TestContentTypesTellWhatEveryPartIs(t *testing.T) {
	got := map[string]string{}
	s := ooxml.Scan(string(ooxml.ContentTypes(small(), "png", "jpeg")))
	for s.Next() {
		switch {
		case s.Starts("Default"):
			got[s.Attr("Extension")] = s.Attr("ContentType")
		case s.Starts("Override"):
			got[s.Attr("PartName")] = s.Attr("ContentType")
		}
	}
	want := map[string]string{
		"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml",
		"png": "image/png", "jpeg": "image/jpeg",
		"/docProps/core.xml": properties, "/word/document.xml": text,
	}
	if s.Err != nil || !maps.Equal(got, want) {
		t.Errorf("%v (%v), want %v", got, s.Err, want)
	}
}
