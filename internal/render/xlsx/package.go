package xlsx

import (
	"cmp"
	"slices"
	"strconv"
)

// link is a relationship of a part; its id is its place in the list.
type link struct{ kind, target string }

// links is the part of relationships.
func links(list ...link) markup {
	var m markup
	m.put(declaration, `<Relationships xmlns="`, packageNamespace, `relationships">`)
	for i, l := range list {
		kind := relationships + "/" + l.kind
		if l.kind == coreKind {
			kind = packageNamespace + "relationships/metadata/" + coreKind
		}
		m.put(`<Relationship Id="rId`, strconv.Itoa(i+1), `" Type="`, kind, `" Target="`, l.target, `"/>`)
	}
	m.put("</Relationships>")
	return m
}

const (
	coreKind     = "core-properties"
	spreadsheets = "application/vnd.openxmlformats-officedocument.spreadsheetml."
)

// addPackage adds the parts that hold the others together.
func (b *book) addPackage() {
	list := make([]link, 0, len(b.sheets)+2)
	for i := range b.sheets {
		list = append(list, link{"worksheet", "worksheets/sheet" + strconv.Itoa(i+1) + ".xml"})
	}
	list = append(list, link{"styles", "styles.xml"}, link{"sharedStrings", "sharedStrings.xml"})
	b.archive.add("[Content_Types].xml", b.contentTypes())
	b.archive.add("_rels/.rels", links(
		link{"officeDocument", "xl/workbook.xml"}, link{coreKind, "docProps/core.xml"}, link{"extended-properties", "docProps/app.xml"}))
	b.archive.add("docProps/core.xml", b.properties.core())
	b.archive.add("docProps/app.xml", b.properties.app())
	b.archive.add("xl/workbook.xml", b.workbook())
	b.archive.add("xl/_rels/workbook.xml.rels", links(list...))
}

// contentTypes says what every part is.
func (b *book) contentTypes() markup {
	var m markup
	m.put(declaration, `<Types xmlns="`, packageNamespace, `content-types">`,
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
		`<Default Extension="xml" ContentType="application/xml"/>`)
	if b.commented > 0 {
		m.put(`<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`)
	}
	of := func(name, kind string) {
		m.put(`<Override PartName="/`, name, `" ContentType="`, kind, `+xml"/>`)
	}
	of("xl/workbook.xml", spreadsheets+"sheet.main")
	numbered := func(name string, n int, kind string) {
		for i := range n {
			of(name+strconv.Itoa(i+1)+".xml", kind)
		}
	}
	numbered(sheetFolder+"sheet", len(b.sheets), spreadsheets+"worksheet")
	numbered(drawingFolder+"drawing", b.drawings, "application/vnd.openxmlformats-officedocument.drawing")
	numbered("xl/charts/chart", b.charts, "application/vnd.openxmlformats-officedocument.drawingml.chart")
	numbered("xl/comments", b.commented, spreadsheets+"comments")
	of("xl/styles.xml", spreadsheets+"styles")
	of("xl/sharedStrings.xml", spreadsheets+"sharedStrings")
	of("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties")
	of("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties")
	m.put("</Types>")
	return m
}

// workbook lists the sheets and the names.
func (b *book) workbook() markup {
	var m markup
	m.put(declaration, `<workbook xmlns="`, mainNamespace, `" xmlns:r="`, relationships, `"><workbookPr defaultThemeVersion="0"/>`,
		`<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="800"/></bookViews><sheets>`)
	for i, s := range b.sheets {
		m.put("<sheet")
		m.attribute("name", s.name)
		m.intAttribute("sheetId", i+1)
		if s.state != "" {
			m.attribute("state", s.state)
		}
		m.put(` r:id="rId`, strconv.Itoa(i+1), `"/>`)
	}
	m.put("</sheets><definedNames>")
	slices.SortStableFunc(b.names, func(a, b definedName) int { return cmp.Or(cmp.Compare(a.name, b.name), cmp.Compare(a.sheet, b.sheet)) })
	for _, n := range b.names {
		m.put("<definedName")
		m.attribute("name", n.name)
		if n.sheet >= 0 {
			m.intAttribute("localSheetId", n.sheet)
		}
		if n.hidden {
			m.put(` hidden="1"`)
		}
		m.put(">")
		m.escape(n.refers)
		m.put("</definedName>")
	}
	m.put(`</definedNames><calcPr calcId="191029"/></workbook>`)
	return m
}

// core are the properties that every kind of document has.
func (p properties) core() markup {
	var m markup
	m.put(declaration, `<cp:coreProperties xmlns:cp="`, packageNamespace, `metadata/core-properties"`,
		` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`)
	for _, property := range []struct{ element, value string }{
		{"dc:title", p.title}, {"dc:subject", p.subject}, {"dc:creator", p.body}, {"cp:lastModifiedBy", p.body}, {"dc:language", "vi-VN"},
	} {
		m.put("<", property.element, ">")
		m.escape(property.value)
		m.put("</", property.element, ">")
	}
	for _, element := range []string{"dcterms:created", "dcterms:modified"} {
		m.put("<", element, ` xsi:type="dcterms:W3CDTF">`, p.at, "</", element, ">")
	}
	m.put("</cp:coreProperties>")
	return m
}

// app are the properties of office documents.
func (p properties) app() markup {
	var m markup
	m.put(declaration, `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>vanban</Application><Company>`)
	m.escape(p.body)
	m.put("</Company></Properties>")
	return m
}
