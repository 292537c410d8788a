package viet

import "testing"

func TestNumbersAreReadTheVietnameseWay(t *testing.T) {
	for text, want := range map[string]Number{
		"1.784":     {Value: 1784},
		"12,21%":    {Value: 12.21, Decimals: 2, Percent: true},
		"92,5 %":    {Value: 92.5, Decimals: 1, Percent: true},
		"-3":        {Value: -3},
		"1.234.567": {Value: 1234567},
		"0":         {},
	} {
		if got, ok := ParseNumber(text); !ok || got != want {
			t.Errorf("ParseNumber(%q) = %v, %v; want %v", text, got, ok, want)
		}
	}
	for _, text := range []string{"", "12.21", "1.23", "1,2,3", "0.123", "3.971%", "--3", "12a", "%", "1..234",
		"1234.567", ",5", "5,", "∞", "1e5"} {
		if got, ok := ParseNumber(text); ok {
			t.Errorf("ParseNumber(%q) = %v, want a refusal", text, got)
		}
	}
}

func TestPercentIsRoundedExactly(t *testing.T) {
	for _, c := range []struct {
		part, whole int64
		decimals    int
		want        string
	}{{71, 1784, 2, "3,98%"}, {149, 1807, 2, "8,25%"}, {1, 8, 2, "12,50%"}, {1, 3, 0, "33%"}, {125, 1000, 0, "13%"}} {
		r := Ratio{Part: Decimal{c.part, 0}, Whole: Decimal{c.whole, 0}}
		if got := r.Percent(c.decimals); got != c.want {
			t.Errorf("%v in percent, %d decimals: %s, want %s", r, c.decimals, got, c.want)
		}
	}
}

func TestIntegerHasThousandsDots(t *testing.T) {
	for n, want := range map[int64]string{0: "0", 999: "999", 1807: "1.807", -1234567: "-1.234.567"} {
		if got := Integer(n); got != want {
			t.Errorf("Integer(%d) = %s, want %s", n, got, want)
		}
	}
}

func TestDatesAreReadDayFirst(t *testing.T) {
	for text, want := range map[string]Date{
		"05/7/2023":                 {2023, 7, 5},
		"5-7-2023":                  {2023, 7, 5},
		"ngày 05 tháng 7 năm 2023":  {2023, 7, 5},
		"2023-07-05":                {2023, 7, 5},
		"2023-07":                   {2023, 7, 0},
		"tháng 7 năm 2023":          {2023, 7, 0},
		"ngày    tháng 7  năm 2023": {2023, 7, 0},
		"29/02/2024":                {2024, 2, 29},
		"05.07.2023":                {2023, 7, 5},
		"05/ 7 / 2023":              {2023, 7, 5},
		"Ngày 5/7/2023":             {2023, 7, 5},
		"ngày mùng 5 tháng 7, 2023": {2023, 7, 5},
		"5 thg 7, 2023":             {2023, 7, 5},
		"2023/7/5":                  {2023, 7, 5},
		"2023-07-05T00:00:00Z":      {2023, 7, 5},
		"05/07/2023 00:00":          {2023, 7, 5},
		"tháng 12/2023":             {2023, 12, 0},
		"tháng 12.2023":             {2023, 12, 0},
	} {
		if got, ok := ParseDate(text); !ok || got != want {
			t.Errorf("ParseDate(%q) = %v, %v; want %v", text, got, ok, want)
		}
	}
	for _, text := range []string{"", "31/4/2023", "29/02/2023", "7/13/2023", "00/7/2023", "hôm nay", "5/7/23",
		"05.07.23", "2023-07-05T07:30:00Z", "2023-13", "12.2023"} {
		if got, ok := ParseDate(text); ok {
			t.Errorf("ParseDate(%q) = %v, want a refusal", text, got)
		}
	}
}

// The decree's own samples: Phụ lục I, mục II.4.b.
func TestLongDateHasTheDecreesZeros(t *testing.T) {
	for want, d := range map[string]Date{
		"ngày 05 tháng 01 năm 2020":            {2020, 1, 5},
		"ngày 29 tháng 6 năm 2019":             {2019, 6, 29},
		"ngày" + Blank() + "tháng 7 năm 2023":  {2023, 7, 0},
		"ngày 10 tháng 12 năm 2023":            {2023, 12, 10},
		"ngày" + Blank() + "tháng 02 năm 2023": {2023, 2, 0},
	} {
		if got := d.Long(); got != want {
			t.Errorf("%v.Long() = %q, want %q", d, got, want)
		}
	}
}

func TestMonthsStepBackOverTheYear(t *testing.T) {
	if got := (Month{2023, 1}).Previous(); got != (Month{2022, 12}) {
		t.Errorf("before January 2023 comes %v", got)
	}
	for _, text := range []string{"2023-13", "2023-7", "", "tháng 7", "0000-01"} {
		if m, ok := ParseMonth(text); ok {
			t.Errorf("ParseMonth(%q) = %v, want a refusal", text, m)
		}
	}
}

func FuzzParsers(f *testing.F) {
	for _, s := range []string{"1.784", "7 tỷ đồng", "05/7/2023", "12,21%"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if n, ok := ParseNumber(s); ok && n.Decimals < 0 {
			t.Errorf("%q has %d decimals", s, n.Decimals)
		}
		if d, ok := ParseDate(s); ok && (d.Month < 1 || d.Month > 12) {
			t.Errorf("%q has month %d", s, d.Month)
		}
	})
}
