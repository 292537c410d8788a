package pipeline_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"html"
	"io"
	"regexp"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
)

// partOf gives a part of a package.
func partOf(t *testing.T, data []byte, name string) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	in, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	part, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	return string(part)
}

var textOf = regexp.MustCompile(`<w:t[^>]*>([^<]*)`)

// saidIn is the text of markup, as it compares: no capitals, plain spaces.
func saidIn(markup string) string {
	text := ""
	for _, m := range textOf.FindAllStringSubmatch(markup, -1) {
		text += m[1]
	}
	return strings.ToLower(strings.ReplaceAll(html.UnescapeString(text), "\u00a0", " "))
}

// What is wrong with the sample's plan stands beside the very words.
func TestACommentIsOnTheWordsThatAreWrong(t *testing.T) {
	var problems diag.List
	ws := load(t)
	job := pipeline.Job{Document: ws.Document(plan), Formats: []pipeline.Format{pipeline.DOCX}, Comments: diag.English}
	files, err := pipeline.Document(ws, job, &problems)
	if err != nil || len(files) != 1 {
		t.Fatal(err, len(files))
	}
	main, comments := partOf(t, files[0].Data, "word/document.xml"), partOf(t, files[0].Data, "word/comments.xml")
	onWords := 0
	for id, p := range problems.Sorted() {
		if !strings.Contains(comments, fmt.Sprintf(`w:id="%d"`, id)) || !strings.Contains(html.UnescapeString(comments), strings.ReplaceAll(p.Text(diag.English), "content/", "")) {
			t.Errorf("%s has no comment", p.Lines(diag.English))
		}
		_, after, found := strings.Cut(main, fmt.Sprintf(`<w:commentRangeStart w:id="%d"/>`, id))
		words, _, ended := strings.Cut(after, fmt.Sprintf(`<w:commentRangeEnd w:id="%d"/>`, id))
		if !found && p.Excerpt == "" {
			continue // on no words: at the top
		}
		if !found || !ended || saidIn(words) != strings.ToLower(p.Excerpt) {
			t.Errorf("%s is on %q instead of %q", p.Code, saidIn(words), p.Excerpt)
		}
		onWords++
	}
	if onWords < 25 {
		t.Errorf("only %d comments are on words", onWords)
	}
}

func TestWithoutBeingAskedForThereAreNoComments(t *testing.T) {
	files := all(t, pipeline.Selection{Documents: []string{plan}, Formats: []pipeline.Format{pipeline.DOCX}})
	if strings.Contains(partOf(t, files[0].Data, "word/document.xml"), "comment") {
		t.Error("there are comments")
	}
}

func TestAskingForCommentsMakesTheFilesAgain(t *testing.T) {
	s := newSite(t, small())
	selection := pipeline.Selection{Formats: []pipeline.Format{pipeline.DOCX}}
	s.build(selection)
	selection.Comments = diag.Vietnamese
	if r, _ := s.build(selection); made(r) == "" {
		t.Error("the files are as they were")
	}
	if r, _ := s.build(selection); made(r) != "" {
		t.Error("made again: ", made(r))
	}
}
