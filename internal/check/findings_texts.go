package check

import (
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/source"
	"vanban/internal/workspace"
)

// textRules are the rules that the texts of findings are held against, whether a
// document prints them or not. What is an error there stops no build: it will,
// when a document prints it.
var textRules = map[diag.Code]bool{
	diag.NumberForm: true, diag.RatioPercent: true, diag.SumWrong: true, diag.ShareWrong: true, diag.TwoWholes: true,
	diag.MoneyParts: true, diag.MoneyInWords: true, diag.DateZero: true, diag.NoSuchDate: true, diag.Placeholder: true,
	diag.BodyName: true, diag.PartyBody: true, diag.SpecialNoun: true, diag.PersonCapital: true, diag.UnitNoun: true,
	diag.Post: true, diag.NamedDocument: true, diag.CitedArticle: true,
	diag.Confusion: true, diag.Syllable: true, diag.MisplacedTone: true, diag.DoubledWord: true, diag.SpaceBeforeSign: true,
	diag.NoSpaceAfterSign: true, diag.Unbalanced: true, diag.ForeignLetter: true, diag.InvisibleSign: true,
}

// texts holds the texts of a month's findings against the rules for texts. What a
// document of that month lets stand, stands here too.
func (f *folder) texts(fs *criteria.Findings, tally *Tally, problems *diag.List) {
	var list []source.String
	for _, i := range fs.Set.Indicators() {
		found := fs.Of(i)
		for _, s := range []source.String{found.Cause, found.Target, found.Proposal, found.Responsible, found.Note} {
			if s.Text != "" {
				list = append(list, s)
			}
		}
	}
	p := &paper{reporter: reporter{ws: f.ws}, Reading: reading.Texts(list), doc: &workspace.Document{}, tree: &doc.Document{}}
	accepted := [][]source.Entry[source.String]{f.ws.Check.Accept}
	for _, d := range f.ws.Documents {
		if d.Month.Text == fs.Month.String() {
			accepted = append(accepted, d.Accept)
		}
	}
	var slips diag.List
	for i := range Rules {
		if r := &Rules[i]; textRules[r.Code] {
			p.begin(r.Code)
			r.document(p)
			tally.add(r.Code, p.finish(&slips, accepted...))
		}
	}
	slips.Defer(true)
	problems.Join(&slips)
}
