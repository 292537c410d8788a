package viet

import (
	"fmt"
	"testing"
)

func TestDeadlinesEndOnTheirLastDay(t *testing.T) {
	for text, want := range map[string]Deadline{
		"31/12/2023":                         {Date{2023, 12, 31}, ToDay},
		"ngày 05 tháng 7 năm 2023":           {Date{2023, 7, 5}, ToDay},
		"chậm nhất ngày 30/9/2023":           {Date{2023, 9, 30}, ToDay},
		"trước ngày 15/8/2023":               {Date{2023, 8, 14}, ToDay},
		"trước ngày 01/3/2024":               {Date{2024, 2, 29}, ToDay},
		"tháng 12/2023":                      {Date{2023, 12, 31}, ToMonth},
		"tháng 02 năm 2024":                  {Date{2024, 2, 29}, ToMonth},
		"cuối tháng 9/2023":                  {Date{2023, 9, 30}, ToMonth},
		"trước tháng 10/2023":                {Date{2023, 9, 30}, ToMonth},
		"2023-08":                            {Date{2023, 8, 31}, ToMonth},
		"6 tháng đầu năm 2024":               {Date{2024, 6, 30}, ToMonth},
		"6 tháng cuối năm 2024":              {Date{2024, 12, 31}, ToMonth},
		"trước 6 tháng cuối năm 2024":        {Date{2024, 6, 30}, ToMonth},
		"Quý III/2023":                       {Date{2023, 9, 30}, ToQuarter},
		"quý 4 năm 2023":                     {Date{2023, 12, 31}, ToQuarter},
		"hết quý I, năm 2024":                {Date{2024, 3, 31}, ToQuarter},
		"Q2/2024":                            {Date{2024, 6, 30}, ToQuarter},
		"trước quý IV/2023":                  {Date{2023, 9, 30}, ToQuarter},
		"2024":                               {Date{2024, 12, 31}, ToYear},
		"năm 2024":                           {Date{2024, 12, 31}, ToYear},
		"cuối năm 2023":                      {Date{2023, 12, 31}, ToYear},
		"trong năm 2023":                     {Date{2023, 12, 31}, ToYear},
		"đến hết năm 2025":                   {Date{2025, 12, 31}, ToYear},
		"trước năm 2024":                     {Date{2023, 12, 31}, ToYear},
		"Hoàn thành trước năm 2024.":         {Date{2023, 12, 31}, ToYear},
		"Phấn đấu hoàn thành trong năm 2023": {Date{2023, 12, 31}, ToYear},
		"giai đoạn 2023 - 2025":              {Date{2025, 12, 31}, ToYear},
		"2023-2025":                          {Date{2025, 12, 31}, ToYear},
	} {
		if got, ok := ParseDeadline(text); !ok || got != want {
			t.Errorf("ParseDeadline(%q) = %v, %v; want %v", text, got, ok, want)
		}
	}
	for _, text := range []string{
		"", "thường xuyên", "đầu năm 2024", "giữa năm 2024", "sau năm 2024", "tháng 12", "31/12", "quý V/2023",
		"quý 0/2023",
		"31/9/2023", "2025-2023", "0 tháng đầu năm 2024", "năm 0023", "trước", "5/7/23", "năm 2024 và 2025", "9999",
	} {
		if got, ok := ParseDeadline(text); ok {
			t.Errorf("ParseDeadline(%q) = %v, want a refusal", text, got)
		}
	}
}

func TestDeadlineIsPastOnlyTheDayAfter(t *testing.T) {
	d, _ := ParseDeadline("trong năm 2023")
	for day, past := range map[Date]bool{
		{2023, 12, 31}: false, {2024, 1, 1}: true, {2023, 12, 0}: false, {2024, 1, 0}: true, {2022, 1, 1}: false,
	} {
		if d.Past(day) != past {
			t.Errorf("on %v the end of 2023 is past: %v", day, !past)
		}
	}
	if (Deadline{}).Past(Date{2024, 1, 1}) {
		t.Error("no deadline is past")
	}
}

func FuzzDeadline(f *testing.F) {
	for _, s := range []string{"trước năm 2024", "Quý III/2023", "6 tháng đầu năm 2024", "2023-2025", "31/12/2023"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, ok := ParseDeadline(s)
		if !ok {
			return
		}
		if again, ok := ParseDeadline(d.Last.Long()); !ok || again.Last != d.Last || d.Precision == NoPrecision {
			t.Errorf("%q ends on %v, which comes back as %v", s, d, again)
		}
	})
}

func ExampleParseDeadline() {
	d, _ := ParseDeadline("trước năm 2024")
	fmt.Println(d.Last, d.Past(Date{2024, 1, 5}))
	// Output: 2023-12-31 true
}
