package word

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/ooxml"
)

// rawRun is a run as stored: its text is not restored yet from the encoding
// that its font may hide.
type rawRun struct {
	Run
	face face
	of   *Paragraph
}

// field is where the reader is in fields, whose codes are no text.
type field struct {
	kinds    []string // of the fields around, by their first word
	inCode   bool
	contents int  // how many tables of contents are around
	listed   bool // text of one stands in this paragraph
}

// paragraph reads a paragraph, and what stands in text boxes on it before it.
func (r *reader) paragraph(add func(Block)) {
	if r.count++; r.count > maxParagraphs {
		r.Err = ooxml.ErrHuge
		return
	}
	p := &Paragraph{At: place(r.doc.File, r.count)}
	r.field.listed = false
	var own shape
	var ends *Break
	style := r.styles.paragraph
	var runs []*rawRun
	r.children(func() {
		switch r.Name {
		case "pPr":
			own, style, ends = r.paragraphProperties(style)
		case "r":
			runs = append(runs, r.run(r.styles.find(style).face.over(r.styles.defaults), add)...)
		case "oMath", "oMathPara":
			r.lose(diag.TextEquations)
			r.Pass()
		default:
			r.block(add)
		}
	})
	s := own.over(r.styles.find(style).shape)
	if s.level < 0 {
		s.level = r.lists.levelOf(s.list, style)
	}
	r.finish(p, s, runs)
	add(p)
	if ends != nil {
		add(ends)
	}
}

// finish puts together what was read of a paragraph.
func (r *reader) finish(p *Paragraph, s shape, runs []*rawRun) {
	p.Align = aligns[s.align]
	if s.outline <= maxLevels {
		p.Level = s.outline
	}
	if s.list != "" && s.list != "0" {
		p.Depth = s.level
		p.Number = r.lists.next(s.list, s.level)
	}
	p.Contents = r.field.listed
	for _, run := range joined(runs) {
		run.of = p
		r.texts = append(r.texts, run)
	}
}

func (r Run) isText() bool { return r.Note == "" && r.Picture == "" }

var aligns = map[string]Align{"center": Center, "right": Right, "end": Right}

// joined puts runs of one face together, so that no word is cut where Word
// happened to save.
func joined(runs []*rawRun) []*rawRun {
	var list []*rawRun
	for _, run := range runs {
		last := len(list) - 1
		if last >= 0 && list[last].face == run.face && list[last].isText() && run.isText() {
			list[last].Text += run.Text
			continue
		}
		list = append(list, run)
	}
	return list
}

func (r *reader) paragraphProperties(style string) (own shape, id string, ends *Break) {
	own.level = -1
	r.children(func() {
		switch r.Name {
		case "pStyle":
			style = r.Attr(":val")
		case "jc":
			own.align = r.Attr(":val")
		case "outlineLvl":
			own.outline = 1 + r.whole(":val", maxLevels)
		case "ilvl":
			own.level = r.whole(":val", 0)
		case "numId":
			own.list = r.Attr(":val")
		case "sectPr":
			ends = r.section()
		case "pPrChange":
			r.Pass()
		}
	})
	return own, style, ends
}

// run reads a run; below is the face of its paragraph.
func (r *reader) run(below face, add func(Block)) []*rawRun {
	f := below
	var runs []*rawRun
	var text strings.Builder
	flush := func() {
		if text.Len() > 0 {
			runs = append(runs, &rawRun{Run: Run{Text: text.String(), Bold: f.bold > 0, Italic: f.italic > 0}, face: f})
		}
		text.Reset()
	}
	stands := func(what Run) {
		flush()
		runs = append(runs, &rawRun{Run: what})
	}
	r.children(func() {
		switch r.Name {
		case "rPr":
			own, style := r.face()
			f = own.over(r.styles.find(style).face).over(below)
		case "footnoteReference", "endnoteReference":
			part := strings.TrimSuffix(r.Name, "Reference") + "s"
			stands(Run{Note: part + r.Attr(":id")})
		case "blip", "imagedata":
			if name := r.picture(); name != "" {
				stands(Run{Picture: name})
			}
		default:
			r.inRun(&text, f, add)
		}
	})
	flush()
	return runs
}

// inRun reads what a run prints.
func (r *reader) inRun(text *strings.Builder, f face, add func(Block)) {
	switch r.Name {
	case "t":
		s := r.Content()
		switch {
		case f.hidden > 0 && strings.TrimSpace(s) != "":
			r.lose(diag.TextHidden)
		case f.hidden <= 0 && !r.field.inCode:
			r.write(text, s)
			r.field.listed = r.field.listed || r.field.contents > 0
		}
	case "tab", "ptab":
		r.write(text, "\t")
	case "br", "cr":
		if kind := r.Attr(":type"); kind == "" || kind == "textWrapping" {
			r.write(text, "\n")
		}
	case "noBreakHyphen":
		r.write(text, "-")
	case "softHyphen":
		r.write(text, "\u00ad") // which is ư in TCVN3, and nothing in Unicode
	case "sym":
		r.symbol(text)
	case "fldChar":
		r.fieldMark()
	case "instrText":
		r.fieldCode(r.Content())
	case "delText":
		r.Pass()
	case "commentReference":
		r.lose(diag.TextComments)
	case "txbxContent":
		r.lose(diag.TextBoxes)
	case "OLEObject":
		r.lose(diag.TextEmbedded)
	default:
		r.block(add)
	}
}

// write adds text that is seen.
func (r *reader) write(text *strings.Builder, s string) {
	if r.bytes += len(s); r.bytes > maxText && r.Err == nil {
		r.Err = ooxml.ErrHuge
	}
	text.WriteString(s)
}

// signs are those of the Symbol and Wingdings fonts that stand in documents.
var signs = map[string]string{
	"F0B7": "•", "F02D": "-", "F0A7": "▪", "F0FC": "✓", "F0D8": "➢", "F0A3": "≤", "F0B3": "≥", "F0B1": "±", "F0B4": "×", "F0B8": "÷",
	"F0AE": "→", "F0DE": "⇒", "F0B0": "°", "F06D": "μ", "F061": "α", "F062": "β", "F053": "Σ",
}

func (r *reader) symbol(text *strings.Builder) {
	sign, known := signs[strings.ToUpper(r.Attr(":char"))]
	if !known {
		r.lose(diag.TextSymbols)
		return
	}
	r.write(text, sign)
}

// fieldMark goes into a field, to its result, or out of it.
func (r *reader) fieldMark() {
	f := &r.field
	switch r.Attr(":fldCharType") {
	case "begin":
		f.kinds, f.inCode = append(f.kinds, ""), true
	case "separate":
		f.inCode = false
	case "end":
		f.inCode = false
		if last := len(f.kinds) - 1; last >= 0 {
			if f.kinds[last] == "TOC" {
				f.contents--
			}
			f.kinds = f.kinds[:last]
		}
	}
}

// fieldCode notes the kind of the innermost field.
func (r *reader) fieldCode(code string) {
	last := len(r.field.kinds) - 1
	words := strings.Fields(code)
	if last < 0 || len(words) == 0 || r.field.kinds[last] != "" {
		return
	}
	if r.field.kinds[last] = strings.ToUpper(words[0]); r.field.kinds[last] == "TOC" {
		r.field.contents++
	}
}
