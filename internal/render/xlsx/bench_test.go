package xlsx_test

import (
	"testing"

	"vanban/internal/render/xlsx"
)

// The commune's workbook of the sample: 57 indicators, ten villages, two months.
func BenchmarkCommune(b *testing.B) {
	m, h := full(b), head()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := xlsx.Matrix(m, h); err != nil {
			b.Fatal(err)
		}
	}
}

// 2,000 villages that report all 57 indicators. What it allocates is more than
// it ever holds.
func BenchmarkManyVillages(b *testing.B) {
	set := commune(b)
	m, h := xlsx.Month{Findings: sample(b, july), VillageSet: set, Villages: villages(set, 2000)}, head()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := xlsx.Matrix(m, h); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVillageBook(b *testing.B) {
	m, h := full(b), head()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := xlsx.VillageBook(m.Villages[1], july, m.VillageSet, h); err != nil {
			b.Fatal(err)
		}
	}
}
