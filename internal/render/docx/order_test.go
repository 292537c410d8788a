package docx_test

import (
	"encoding/xml"
	"strings"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/oracle"
)

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

// orders are the sequences of ECMA-376 (5th edition, part 1, annex A, with the
// transitional elements of part 4): which children an element has, in which
// order. Elements whose children may stand in any order are not here.
var orders = map[string]string{
	"document": "background body",
	"body":     "p|tbl|sdt|bookmarkStart|bookmarkEnd sectPr",
	"p":        "pPr r|hyperlink|bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd",
	"pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs " +
		"suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd " +
		"snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment " +
		"textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
	"rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid " +
		"vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em " +
		"lang eastAsianLayout specVanish oMath",
	"r": "rPr t|br|tab|fldChar|instrText|drawing|pict|footnoteReference|footnoteRef|separator|continuationSeparator|" +
		"commentReference|annotationRef",
	"numPr": "ilvl numId ins",
	"pBdr":  "top left bottom right between bar",
	"tbl":   "bookmarkStart bookmarkEnd tblPr tblGrid tr",
	"tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing " +
		"tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
	"tblGrid": "gridCol", "tr": "tblPrEx trPr tc", "tc": "tcPr p|tbl",
	"tblBorders": "top left bottom right insideH insideV", "tblCellMar": "top left bottom right",
	"tcPr":      "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
	"tcBorders": "top left bottom right insideH insideV tl2br tr2bl", "tcMar": "top left bottom right",
	"sectPr": "headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType " +
		"pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
	"styles":      "docDefaults latentStyles style",
	"docDefaults": "rPrDefault pPrDefault",
	"style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked " +
		"personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
	"numbering":   "numPicBullet abstractNum num numIdMacAtCleanup",
	"abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
	"lvl":         "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
	"num":         "abstractNumId lvlOverride", "lvlOverride": "startOverride lvl",
	"settings": "writeProtection view zoom removePersonalInformation mirrorMargins defaultTabStop autoHyphenation " +
		"characterSpacingControl updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids themeFontLang " +
		"clrSchemeMapping shapeDefaults decimalSymbol listSeparator",
	"compat": "doNotExpandShiftReturn compatSetting",
	"fonts":  "font", "font": "altName panose1 charset family notTrueType pitch sig",
	"footnotes": "footnote", "footnote": "p|tbl", "hdr": "p|tbl", "ftr": "p|tbl",
	"comments": "comment", "comment": "p|tbl",
	"hyperlink": "r|bookmarkStart|bookmarkEnd",
	// Drawings (part 1, annex A.4), whose names are marked.
	":inline":    ":extent :effectExtent :docPr :cNvGraphicFramePr :graphic",
	":anchor":    ":simplePos :positionH :positionV :extent :effectExtent :wrapNone :docPr :cNvGraphicFramePr :graphic",
	":positionH": ":align|:posOffset", ":positionV": ":align|:posOffset",
	":graphic": ":graphicData", ":pic": ":nvPicPr :blipFill :spPr", ":nvPicPr": ":cNvPr :cNvPicPr",
	":blipFill": ":blip :srcRect :stretch", ":spPr": ":xfrm :prstGeom", ":xfrm": ":off :ext",
	"sdt": "sdtPr sdtEndPr sdtContent", "docPartObj": "docPartGallery docPartCategory docPartUnique",
}

// disorder holds a part of a document against the orders.
func disorder(part []byte) string {
	return oracle.Orders{Of: orders, Name: func(name xml.Name) string {
		if name.Space != wordNamespace {
			return ":" + name.Local
		}
		return name.Local
	}}.Disorder(string(part))
}

func TestDisorderIsSeen(t *testing.T) {
	for text, want := range map[string]string{
		`<w:pPr xmlns:w="` + wordNamespace + `"><w:jc/><w:spacing/></w:pPr>`:  "spacing in pPr",
		`<w:rPr xmlns:w="` + wordNamespace + `"><w:b/><w:bold/></w:rPr>`:      "bold in rPr",
		`<w:rPr xmlns:w="` + wordNamespace + `"><w:b/><w:sz/></w:rPr>`:        "",
		`<w:rPr xmlns:w="` + wordNamespace + `"><w:b/><b xmlns="a"/></w:rPr>`: ":b in rPr",
	} {
		if got := disorder([]byte(text)); got != want {
			t.Errorf("%s: %q instead of %q", text, got, want)
		}
	}
}

func TestEveryPartKeepsTheOrderOfTheSchemas(t *testing.T) {
	trees := forms(t)
	trees["plan"], trees["rich"] = plan(t), rich(t)
	for name, d := range trees {
		for part, data := range unzipped(t, write(t, d)) {
			if !strings.HasSuffix(part, ".xml") && !strings.HasSuffix(part, ".rels") {
				continue
			}
			if found := disorder(data); found != "" {
				t.Errorf("%s: %s: %s", name, part, found)
			}
		}
	}
}

func TestHostileTextBreaksNoPart(t *testing.T) {
	for _, text := range []string{
		`</w:t></w:r><w:p>`, `]]>`, `&amp; & < > " '`, "điều\x00\x01\x1f\x7f khiển",
		"\xff\xfe \xed\xa0\x80", "\uFFFE\uFFFF", "\r\v\f", "a\tb\nc",
	} {
		d := filled(t, text)
		for part, data := range unzipped(t, write(t, d)) {
			if found := disorder(data); strings.HasSuffix(part, ".xml") && found != "" {
				t.Errorf("%q: %s: %s", text, part, found)
			}
		}
	}
}

// filled is the rich document with one text in every component.
func filled(t testing.TB, text string) *doc.Document {
	d := rich(t)
	l := line(text)
	d.Info = doc.Info{Title: text, Author: text, Subject: text}
	d.Header.Parent, d.Header.Agency, d.Header.Number, d.Header.PlaceDate = lines(text), lines(text), l, l
	d.Header.Subject = spans(text)
	d.Title = doc.Title{TypeName: l, Excerpt: spans(text)}
	d.Addressees = doc.Addressees{Label: l, Names: lines(text, text)}
	d.Marks = doc.Marks{Circulation: l, ESign: l, Urgency: l, Address: lines(text), Watermark: l}
	doc.EachSpan(d.AllBlocks(), func(s *doc.Span) {
		if s.Note == nil {
			s.Text = text
		}
	})
	d.Ending.Recipients, d.Ending.Drafter, d.Ending.Confirmer = lines(text), l, l
	for i := range d.Appendices {
		d.Appendices[i].ESign, d.Appendices[i].Label, d.Appendices[i].Title, d.Appendices[i].Reference = l, l, spans(text), l
	}
	return d
}
