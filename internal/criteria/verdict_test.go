package criteria_test

import (
	"strings"
	"testing"

	"vanban/internal/criteria"
)

func TestRatingsAreReadAsPeopleWriteThem(t *testing.T) {
	for want, texts := range map[criteria.Verdict]string{
		criteria.NotAssessed: "|-|–| |chưa đánh giá|Chưa rà soát",
		criteria.Met:         "Đạt|đạt|ĐẠT|  Đạt. |Đ|đ|Ðạt|ðạt|Dat|DAT|đã đạt|Đạt chuẩn|x Đạt|X - đạt|\u00a0Đ\u200bạt\ufeff|Ｄａｔ",
		criteria.NearlyMet:   "Cơ bản đạt|CƠ BẢN ĐẠT|cơ bản  đạt;|CB|cb|CBĐ|CB đạt|co ban dat",
		criteria.NotMet:      "Chưa đạt|CHƯA ĐẠT|Không đạt|CĐ|KĐ|chua dat|Chưa đạt chuẩn|K đạt|k dat|ko đạt|chưa|x Chưa đạt",
	} {
		for _, text := range strings.Split(texts, "|") {
			if got, ok := criteria.ParseVerdict(text); !ok || got != want {
				t.Errorf("%q is %v, %v; want %v", text, got, ok, want)
			}
		}
	}
}

func TestARatingThatMayMeanTwoThingsIsRefused(t *testing.T) {
	for _, text := range strings.Split("x|X|C|K|Có|Không|Cận đạt|Đặt|Đất|Dạt|1|TRUE|100%|Đạt/Chưa đạt|Đạt 80%|✓", "|") {
		if got, ok := criteria.ParseVerdict(text); ok {
			t.Errorf("%q is taken for %v", text, got)
		}
	}
}
