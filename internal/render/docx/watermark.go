package docx

import (
	"fmt"

	"vanban/internal/layout"
)

// mark writes the text across the page as Word itself does: a shape behind the
// text, anchored in the header.
func (m *margins) mark(to *story) {
	w := m.placed.Watermark
	if w == nil {
		return
	}
	weight := ""
	if w.Face == layout.Bold || w.Face == layout.BoldItalic {
		weight = ";font-weight:bold"
	}
	to.raw(`<w:r><w:rPr><w:noProof/></w:rPr><w:pict>`,
		`<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"`,
		` path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>`,
		`<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>`,
		`<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>`,
		`<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>`,
		`<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"`,
		` o:connectangles="270,180,90,0"/>`,
		`<v:textpath on="t" fitshape="t"/><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>`,
		`<v:shape id="PowerPlusWaterMarkObject`, partNumber, `" o:spid="_x0000_s205`, partNumber, `" type="#_x0000_t136"`,
		` style="position:absolute;margin-left:0;margin-top:0`,
		fmt.Sprintf(";width:%.1fpt;height:%.1fpt;rotation:%.0f", float64(w.Width), float64(w.Height), 360-w.Angle),
		`;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page`,
		`;mso-position-vertical:center;mso-position-vertical-relative:page" o:allowincell="f" fillcolor="#`,
		fmt.Sprintf("%02x%02x%02x", w.Color.R, w.Color.G, w.Color.B),
		`" stroked="f"><v:textpath style="font-family:&quot;`,
		escape(to.styles.Font), `&quot;;font-size:1pt`, weight, `" string="`, escape(w.Text), `"/></v:shape></w:pict></w:r>`)
}
