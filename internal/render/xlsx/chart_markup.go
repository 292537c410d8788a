package xlsx

import (
	"fmt"

	"vanban/internal/ooxml"
)

const (
	chartInk  = "262626"
	chartRule = "D0D0D0"
	chartSize = 10 // of a text, in points

	chartHead = ooxml.Declaration + `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"` +
		` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
		` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
		`<c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/><c:chart>`
	chartFoot = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` +
		`<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
		`<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="` +
		chartRule + `"/></a:solidFill></a:ln></c:spPr>`
	invisible = `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>`
)

// markup is the chart as a part of the package.
func (c chart) markup() markup {
	var m markup
	m.put(chartHead)
	m.title(c.title, chartSize+3, "")
	m.put(`<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>`)
	m.plot(c)
	m.categoryAxis(c)
	m.valueAxis(c)
	m.put(`</c:plotArea>` + chartFoot)
	m.format(`<c:txPr><a:bodyPr/><a:p><a:pPr>%s</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr></c:chartSpace>`,
		face("defRPr", chartSize, false, chartInk))
	return m
}

// face is how a text is set.
func face(element string, size int, bold bool, colour string) string {
	b := 0
	if bold {
		b = 1
	}
	return fmt.Sprintf(`<a:%[1]s lang="vi-VN" sz="%[2]d" b="%[3]d"><a:solidFill><a:srgbClr val="%[4]s"/></a:solidFill>`+
		`<a:latin typeface="%[5]s"/><a:ea typeface="%[5]s"/><a:cs typeface="%[5]s"/></a:%[1]s>`, element, size*100, b, colour,
		fontName)
}

// title is that of the chart or of an axis.
func (m *markup) title(text string, size int, turned string) {
	m.format(`<c:title><c:tx><c:rich><a:bodyPr%s/><a:p><a:pPr>%s</a:pPr><a:r>%s<a:t>%s</a:t></a:r></a:p></c:rich>`+
		`</c:tx><c:overlay val="0"/></c:title>`,
		turned, face("defRPr", size, true, chartInk), face("rPr", size, true, chartInk), escaped(text))
}

// plot is what is drawn between the axes.
func (m *markup) plot(c chart) {
	if c.shape == strokes {
		m.put(`<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>`)
	} else {
		direction := map[shape]string{bars: "bar", towers: "col"}[c.shape]
		m.format(`<c:barChart><c:barDir val="%s"/><c:grouping val="stacked"/><c:varyColors val="0"/>`, direction)
	}
	for i, s := range c.series {
		m.series(i, s, c.shape)
	}
	if c.shape == strokes {
		m.put(`<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`)
	} else {
		m.put(`<c:gapWidth val="45"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`)
	}
}

func (m *markup) series(i int, s series, shape shape) {
	m.format(`<c:ser><c:idx val="%[1]d"/><c:order val="%[1]d"/><c:tx>`, i)
	m.strip("strRef", s.name)
	m.put(`</c:tx>`)
	fill := fmt.Sprintf(`<a:solidFill><a:srgbClr val="%s"/></a:solidFill>`, s.colour)
	if shape == strokes {
		m.format(`<c:spPr><a:ln w="28575" cap="rnd">%[1]s<a:round/></a:ln></c:spPr><c:marker><c:symbol val="%[2]s"/>`+
			`<c:size val="8"/><c:spPr>%[1]s</c:spPr></c:marker>`,
			fill, []string{"circle", "diamond"}[i%2])
		m.labels(chartInk, "t")
	} else {
		m.format(`<c:spPr>%s<a:ln w="6350"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr>`+
			`<c:invertIfNegative val="0"/>`, fill)
		m.labels(inkOn(s.colour), "ctr")
	}
	m.put(`<c:cat>`)
	m.strip("strRef", s.categories)
	m.put(`</c:cat><c:val>`)
	m.strip("numRef", s.values)
	m.put(`</c:val>`)
	if shape == strokes {
		m.put(`<c:smooth val="0"/>`)
	}
	m.put(`</c:ser>`)
}

// labels write the numbers; none is written for 0.
func (m *markup) labels(ink, position string) {
	m.format(`<c:dLbls><c:numFmt formatCode="0;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`+
		`<c:txPr><a:bodyPr/><a:p><a:pPr>%s</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr><c:dLblPos val="%s"/>`+
		`<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>`+
		`<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`,
		face("defRPr", chartSize, true, ink), position)
}

// inkOn is black or white, whichever is read on a colour.
func inkOn(fill string) string {
	var r, g, b int
	fmt.Sscanf(fill, "%02X%02X%02X", &r, &g, &b)
	if 299*r+587*g+114*b > 128000 {
		return chartInk
	}
	return "FFFFFF"
}

// strip refers to cells and says what stands in them.
func (m *markup) strip(kind string, s strip) {
	m.format(`<c:%s><c:f>%s</c:f>`, kind, escaped(s.refers))
	cache := map[string]string{"strRef": "strCache", "numRef": "numCache"}[kind]
	m.format(`<c:%s>`, cache)
	if kind == "numRef" {
		m.put(`<c:formatCode>General</c:formatCode>`)
	}
	m.format(`<c:ptCount val="%d"/>`, len(s.cells))
	for i, c := range s.cells {
		if c.value != nil {
			m.format(`<c:pt idx="%d"><c:v>%s</c:v></c:pt>`, i, escaped(c.written()))
		}
	}
	m.format(`</c:%s></c:%s>`, cache, kind)
}

// categoryAxis is the axis of what is counted. Lying bars begin at the top.
func (m *markup) categoryAxis(c chart) {
	order, position, turned := "minMax", "b", ""
	if c.shape == bars {
		order, position, turned = "maxMin", "l", ` rot="-5400000" vert="horz"`
	}
	m.format(`<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="%s"/></c:scaling><c:delete val="0"/>`+
		`<c:axPos val="%s"/>`, order, position)
	m.title(c.across, chartSize, turned)
	m.format(`<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
		`<c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
		`<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="` + chartInk + `"/></a:solidFill></a:ln></c:spPr>` +
		`<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
		`<c:noMultiLvlLbl val="1"/></c:catAx>`)
}

// valueAxis is the axis of the numbers, from 0 on.
func (m *markup) valueAxis(c chart) {
	position, turned, crosses := "l", ` rot="-5400000" vert="horz"`, "autoZero"
	if c.shape == bars {
		position, turned, crosses = "b", "", "max"
	}
	m.format(`<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>`+
		`<c:delete val="0"/><c:axPos val="%s"/>`+
		`<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="%s"/></a:solidFill></a:ln></c:spPr>`+
		`</c:majorGridlines>`, position, chartRule)
	m.title(c.along, chartSize, turned)
	m.format(`<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`+
		`<c:tickLblPos val="nextTo"/>%s`+
		`<c:crossAx val="1"/><c:crosses val="%s"/><c:crossBetween val="between"/><c:majorUnit val="%d"/></c:valAx>`,
		invisible, crosses, c.step())
}
