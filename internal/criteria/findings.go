package criteria

import (
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// Findings are the results of one subject (the commune, a village) in a month.
type Findings struct {
	Set          *Set
	Month        viet.Month
	Village      string // its id; empty: the commune's
	Illustrative bool   // made up, and printed as such

	byIndicator map[string]*Finding
}

// Finding is the result of one indicator, its texts as typed.
type Finding struct {
	Indicator     *Indicator
	Verdict       Verdict
	At            diag.Place
	Rating        source.String `yaml:"rating"`
	Value         source.String `yaml:"value"`
	CriterionText source.String `yaml:"criterion_text"` // the criterion in a plan's words
	WrittenText   source.String `yaml:"text"`           // the indicator in a plan's words
	Cause         source.String `yaml:"cause"`
	Target        source.String `yaml:"target"`
	Proposal      source.String `yaml:"proposal"`
	Cost          source.String `yaml:"cost"`
	Deadline      source.String `yaml:"deadline"`
	Responsible   source.String `yaml:"responsible"`
	Evidence      source.String `yaml:"evidence"`
	Note          source.String `yaml:"note"`

	Number      viet.Number // of Value, where HasNumber; of a ratio its percent
	Ratio       viet.Ratio  // of Value, where HasRatio
	Dong        int64       // of Cost, in đồng; 0 when none is named
	DeadlineDay viet.Date   // the last day that Deadline means; zero when it names none

	HasNumber, HasRatio bool
	Doubtful            bool // Value is in no sum: it may not be what was meant
}

// FromScalar takes the short form, a rating alone.
func (f *Finding) FromScalar(s source.String) { f.Rating, f.At = s, s.At }

// file is the shape of a findings file.
type file struct {
	Set          source.String           `yaml:"set"`
	Month        source.String           `yaml:"month"`
	Village      source.String           `yaml:"village"`
	Illustrative bool                    `yaml:"illustrative"`
	Findings     []source.Entry[Finding] `yaml:"findings"`
}

// New gives findings of a set and month in which nothing is said yet; village
// is a village's id, or empty for the commune.
func New(set *Set, month viet.Month, village string) *Findings {
	return &Findings{Set: set, Month: month, Village: village, byIndicator: make(map[string]*Finding, set.Len())}
}

// ReadFindings reads the text of a findings file of the set, month and village.
// Every indicator of the set has a finding afterwards, if only as not assessed.
// A text that is no YAML gives nil.
func ReadFindings(name, text string, set *Set, month viet.Month, village string, problems *diag.List) *Findings {
	raw := file{}
	if !source.YAML(name, text, 0, &raw, problems) {
		return nil
	}
	if raw.Set.Text != set.ID {
		problems.Add(diag.OtherSet, raw.Set.At, raw.Set.Text, set.ID)
	}
	if m, ok := viet.ParseMonth(raw.Month.Text); !ok {
		problems.Add(diag.BadMonth, raw.Month.At, raw.Month.Text)
	} else if m != month {
		problems.Add(diag.OtherMonth, raw.Month.At, m, month)
	}
	if strings.TrimLeft(raw.Village.Text, "0") != strings.TrimLeft(village, "0") && raw.Village.Text != "" {
		problems.Add(diag.OtherVillage, raw.Village.At, raw.Village.Text, village)
	}
	fs := New(set, month, village)
	fs.Illustrative = raw.Illustrative
	for i := range raw.Findings {
		fs.Put(raw.Findings[i].Key, &raw.Findings[i].Value, problems)
	}
	fs.Close(diag.Place{File: name}, problems)
	return fs
}

// Put files a finding under the indicator that key names, and reads its
// values. An unknown indicator and one that stands twice are problems.
func (fs *Findings) Put(key source.String, f *Finding, problems *diag.List) {
	f.Indicator = fs.Set.Indicator(key.Text)
	if f.Indicator == nil {
		problems.AddNear(diag.UnknownIndicator, key.At, fs.Set.Nearest(key.Text), key.Text, fs.Set.ID)
		return
	}
	if first := fs.byIndicator[f.Indicator.ID]; first != nil {
		problems.Add(diag.DuplicateIndicator, key.At, f.Indicator.ID, first.At)
		return
	}
	f.At = key.At
	f.parse(problems)
	fs.byIndicator[f.Indicator.ID] = f
}

// parse reads the values that are more than text.
func (f *Finding) parse(problems *diag.List) {
	var ok bool
	if f.Verdict, ok = ParseVerdict(f.Rating.Text); !ok {
		problems.Add(diag.UnknownRating, f.Rating.At, f.Rating.Text)
	}
	f.parseValue(problems)
	if f.Dong, ok = viet.ParseMoney(viet.Plain(f.Cost.Text)); !ok && f.Cost.Text != "" {
		problems.Add(diag.BadMoney, f.Cost.At, f.Cost.Text)
	}
	deadline, _ := viet.ParseDeadline(viet.Plain(f.Deadline.Text))
	f.DeadlineDay = deadline.Last
}

// Close gives every indicator a finding and says which nobody assessed; at is
// the file.
func (fs *Findings) Close(at diag.Place, problems *diag.List) {
	var missing []string
	for _, c := range fs.Set.Criteria {
		for j := range c.Indicators {
			ind := &c.Indicators[j]
			if fs.byIndicator[ind.ID] == nil {
				fs.byIndicator[ind.ID] = &Finding{Indicator: ind, At: at}
			}
			if fs.byIndicator[ind.ID].Verdict == NotAssessed {
				missing = append(missing, ind.ID)
			}
		}
	}
	if len(missing) > 0 {
		problems.Add(diag.NotAssessed, at, FirstTen(missing), len(missing))
	}
}

// FirstTen lists names; of many the first ten.
func FirstTen(names []string) string {
	if len(names) > 10 {
		return strings.Join(names[:10], ", ") + ", …"
	}
	return strings.Join(names, ", ")
}

// Of gives the finding of an indicator; never nil for one of the set.
func (fs *Findings) Of(i *Indicator) *Finding { return fs.byIndicator[i.ID] }

// CrossCheck holds ratings against the levels that are known at a place. The
// rating counts; what contradicts it is a problem: Đạt with a value that misses
// the level, Chưa đạt with one that meets it and no cause given.
func (fs *Findings) CrossCheck(at Locality, problems *diag.List) {
	for _, ind := range fs.Set.Indicators() {
		f, level := fs.Of(ind), ind.Threshold(at)
		if !f.HasNumber {
			continue
		}
		met, known := level.Meets(f.Number)
		switch {
		case !known:
		case f.Verdict == Met && !met:
			problems.Add(diag.RatedAboveValue, f.Rating.At, ind.ID, f.Value.Text, level)
		case f.Verdict == NotMet && met && f.Cause.Text == "":
			problems.Add(diag.RatedBelowValue, f.Rating.At, ind.ID, f.Value.Text, level)
		}
	}
}

// Text is the indicator in the plan's words, or the set's, as it goes on in a
// sentence.
func (f *Finding) Text() source.String { return f.textAfter("nội dung ") }

// Item is the same where it begins a line of its own.
func (f *Finding) Item() source.String { return f.textAfter("Nội dung ") }

func (f *Finding) textAfter(lead string) source.String {
	if f.WrittenText.Text != "" {
		return f.WrittenText
	}
	return source.String{Text: lead + f.Indicator.ID + " " + f.Indicator.Name + ".", At: f.At}
}

// Percent is the value as a percent: computed from its operands with two
// decimals, or as typed; empty without one.
func (f *Finding) Percent() string {
	switch {
	case f.HasRatio:
		return f.Ratio.Percent(2)
	case f.Number.Percent:
		return strings.TrimRight(f.Value.Text, " %") + "%"
	}
	return ""
}

// Part is a labelled text of a finding.
type Part struct {
	Label string
	Text  source.String
}

// Parts gives cause, target and proposal, those there are, in the order they
// were written in.
func (f *Finding) Parts() []Part {
	parts := []Part{{"Nguyên nhân", f.Cause}, {"Mục tiêu", f.Target}, {"Đề xuất", f.Proposal}}
	parts = slices.DeleteFunc(parts, func(p Part) bool { return p.Text.Text == "" })
	slices.SortStableFunc(parts, func(p, q Part) int { return p.Text.At.Compare(q.Text.At) })
	return parts
}
