package pipeline

import (
	"fmt"
	"math/rand/v2"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// recipe says what villages make up about an indicator: a share of something,
// an amount for each head, or only a rating.
type recipe struct {
	indicator               string
	unit                    string             // of part and whole; empty: only rated
	whole                   func(invented) int // what the share is of, in tenths; nil: the unit is for each head
	least, most             float64            // where shares, amounts or chances to be met lie
	level                   float64            // met from here on
	cause, target, deadline string
}

func houses(v invented) int { return 10 * v.households }
func heads(v invented) int  { return 10 * v.people }
func hands(v invented) int  { return 10 * v.workers }
func roads(v invented) int  { return 8 + v.households/6 } // 0,1 km
func lanes(v invented) int  { return 10 + v.households/5 }

// recipes are for the indicators that the sample's villages report.
var recipes = []recipe{
	{"2.2", "km", roads, 0.7, 1, 0.8, "Còn đoạn đường đất cuối thôn chưa cứng hóa.", "Vận động hiến đất, cứng hóa đoạn còn lại.", "31/12/2023"},
	{"2.3", "km", lanes, 0.7, 1, 0.8, "Một số ngõ còn lầy lội vào mùa mưa.", "Đổ cấp phối, làm rãnh thoát nước.", "31/12/2023"},
	{"6.3", "", nil, 0.9, 0, 0, "Nhà văn hóa thôn xuống cấp, chưa sửa chữa.", "Sửa chữa nhà văn hóa thôn.", "30/6/2024"},
	{"9.1", "", nil, 0.93, 0, 0, "Còn nhà tạm, nhà dột nát.", "Hỗ trợ xóa nhà tạm, nhà dột nát.", "31/12/2023"},
	{"9.2", "hộ", houses, 0.76, 1, 0.8, "Một số hộ khó khăn chưa làm được nhà.", "Vận động cộng đồng hỗ trợ sửa nhà.", "30/6/2024"},
	{"10", "triệu đồng/người/năm", nil, 41, 52, 45, "Thu nhập chính từ trồng lúa, việc làm thêm ít.", "Chuyển đổi cây trồng, mở rộng việc làm.", "31/12/2023"},
	{"11", "hộ", houses, 0, 0, -0.065, "Hộ nghèo, hộ cận nghèo theo chuẩn mới còn nhiều.", "Giảm còn dưới 6,5% số hộ.", "cuối năm 2023"},
	{"12.1", "lao động", hands, 0.64, 0.86, 0.7, "Lao động đi làm xa, chưa qua đào tạo còn nhiều.", "Phối hợp mở lớp dạy nghề ngắn hạn.", "31/12/2023"},
	{"12.2", "lao động", hands, 0.2, 0.36, 0.25, "Chưa thu đủ bản sao bằng cấp, chứng chỉ.", "Thu đủ bản sao gửi xã.", "30/9/2023"},
	{"15.1", "người", heads, 0.78, 0.98, 0.9, "Nhiều hộ chưa mua bảo hiểm y tế theo hộ gia đình.", "Vận động đạt từ 90% số dân.", "31/12/2023"},
	{"15.4", "người", heads, 0.4, 0.97, 0.5, "Trạm Y tế chưa lập xong sổ điện tử.", "Lập sổ và kích hoạt tài khoản.", "31/12/2023"},
	{"16", "", nil, 0.95, 0, 0, "Chưa đạt danh hiệu Thôn văn hóa năm trước.", "Đăng ký, phấn đấu đạt danh hiệu Thôn văn hóa.", "31/12/2023"},
	{"17.1", "hộ", houses, 0.15, 0.95, 0.55, "Chưa có nhà máy cấp nước tập trung.", "Các hộ xử lý nước, lấy mẫu xét nghiệm.", "trước năm 2024"},
	{"17.7", "", nil, 0.6, 0, 0, "Đã thu gom về bể chứa, chưa có đơn vị xử lý.", "Thu gom hết bao gói về bể chứa.", "31/12/2023"},
}

// say makes up what a village says this month and said the month before.
func (r recipe) say(v invented, chance *rand.Rand) (now, before said) {
	// The conversions keep machines from fusing, which would round otherwise.
	better := float64(0.04*chance.Float64()) - 0.005
	at := r.least + float64((r.most-r.least)*chance.Float64())
	switch {
	case r.unit == "":
		now.met = chance.Float64() < r.least
		before.met = now.met != (chance.IntN(25) == 0)
		return now, before
	case r.whole == nil:
		return r.reckon(int(10*at), 0), r.reckon(int(10*(at-float64(5*better))), 0)
	case r.level < 0:
		now.part = 10 * (v.poor + v.nearPoor)
		return r.reckon(now.part, r.whole(v)), r.reckon(min(now.part+10*chance.IntN(4), r.whole(v)), r.whole(v))
	}
	return r.share(at, r.whole(v)), r.share(max(at-better, 0), r.whole(v))
}

// share is a share of a whole, in whole people or households, or in tenths.
func (r recipe) share(at float64, whole int) said {
	part := min(int(at*float64(whole)), whole)
	if r.unit != "km" {
		part -= part % 10
	}
	return r.reckon(part, whole)
}

// reckon rates a part of a whole, or an amount.
func (r recipe) reckon(part, whole int) said {
	s := said{part: part, whole: whole}
	switch {
	case whole == 0:
		s.met = float64(part) >= 10*r.level
	case r.level < 0:
		s.met = float64(part) <= -r.level*float64(whole)
	default:
		s.met = float64(part) >= r.level*float64(whole)
	}
	return s
}

// value writes what was found out: `196/212 hộ`, `46,2 triệu đồng/người/năm`.
func (r recipe) value(s said) string {
	switch {
	case r.unit == "":
		return ""
	case s.whole == 0:
		return tenths(s.part) + " " + r.unit
	}
	return tenths(s.part) + "/" + tenths(s.whole) + " " + r.unit
}

func tenths(n int) string {
	if n%10 == 0 {
		return viet.Integer(int64(n / 10))
	}
	return fmt.Sprintf("%s,%d", viet.Integer(int64(n/10)), n%10)
}

// together is what the villages that reported say of an indicator: sums, the
// mean by heads, or how many of them have it.
func (r recipe) together(i int, villages []invented, month int) (s said, unmet, reported int) {
	people := 0
	for _, v := range villages {
		report := v.reports[month]
		if report == nil {
			continue
		}
		reported++
		if !report[i].met {
			unmet++
		}
		people += v.people
		if s.whole += report[i].whole; r.whole == nil {
			s.part += report[i].part * v.people
		} else {
			s.part += report[i].part
		}
	}
	switch {
	case r.unit == "":
		return said{met: unmet == 0}, unmet, reported
	case r.whole == nil:
		s.part /= max(people, 1)
	}
	return r.reckon(s.part, s.whole), unmet, reported
}

// addedUp is the commune's findings file of a month: the villages' figures
// added up, and for the rest what the sample says.
func addedUp(villages []invented, month int, sample *criteria.Findings) (string, error) {
	fs := criteria.New(sample.Set, sample.Month, "")
	fs.Illustrative = true
	var problems diag.List
	for _, ind := range sample.Set.Indicators() {
		f := *sample.Of(ind)
		for i, r := range recipes {
			if r.indicator == ind.ID {
				s, unmet, reported := r.together(i, villages, month)
				f = r.commune(s, unmet, reported, f)
			}
		}
		fs.Put(source.String{Text: ind.ID}, &f, &problems)
	}
	fs.Close(diag.Place{}, &problems)
	for _, p := range problems.Sorted() {
		return "", fmt.Errorf("invent villages: %s", p.Text(diag.English))
	}
	return fs.YAML(), nil
}

// commune is the commune's finding of an indicator; sample lends the words that
// a plan prints.
func (r recipe) commune(s said, unmet, reported int, sample criteria.Finding) criteria.Finding {
	text := func(s string) source.String { return source.String{Text: s} }
	f := criteria.Finding{Rating: text("Đạt"), Value: text(r.value(s)), CriterionText: sample.CriterionText, WrittenText: sample.WrittenText}
	f.Note = text(fmt.Sprintf("Tổng hợp từ %d thôn đã báo cáo (minh họa)", reported))
	if r.unit == "" && r.indicator != "9.1" {
		f.Value = text(fmt.Sprintf("%s/%s thôn", viet.Integer(int64(reported-unmet)), viet.Integer(int64(reported))))
	}
	if !s.met {
		f.Rating = text("Chưa đạt")
		f.Cause = text(fmt.Sprintf("%s/%s thôn báo cáo chưa đạt. %s", viet.Integer(int64(unmet)), viet.Integer(int64(reported)), r.cause))
		f.Target, f.Deadline = text(r.target), text(r.deadline)
	}
	return f
}

// The words that names of villages are made of.
var (
	firstWords = []string{
		"An", "Bái", "Bến", "Bình", "Cẩm", "Đại", "Đông", "Đồi", "Đồng", "Đức", "Gia", "Hạ", "Hòa", "Hồng", "Hưng", "Hương",
		"Khánh", "Kim", "Lạc", "Làng", "Liên", "Long", "Lương", "Minh", "Mỹ", "Nam", "Nghĩa", "Ngọc", "Nhân", "Phong", "Phú",
		"Phúc", "Phượng", "Quang", "Quý", "Sơn", "Tân", "Tây", "Thái", "Thành", "Thanh", "Thịnh", "Thọ", "Thuận", "Thượng", "Tiên",
		"Trung", "Vân", "Vĩnh", "Xuân", "Yên",
	}
	secondWords = []string{
		"An", "Ba", "Bảo", "Cao", "Cát", "Châu", "Chùa", "Cường", "Dương", "Đạt", "Điền", "Đình", "Đô", "Giang", "Giáp", "Hà",
		"Hải", "Hậu", "Hiền", "Hội", "Hợp", "Khê", "Lai", "Lâm", "Lập", "Lễ", "Lim", "Lĩnh", "Lộc", "Lợi", "Mai", "Mơ", "Môn",
		"Mới", "Nguyên", "Ninh", "Phương", "Sa", "Sim", "Thắng", "Thiện", "Thôn", "Thủy", "Tiến", "Trạch", "Trám", "Trì", "Trường", "Vinh", "Vôi",
	}
)
