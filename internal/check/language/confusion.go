package language

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-07", Severity: diag.Advice,
		Source: "danh sách từ hay viết sai, thêm được ở vanban.yaml", InFindings: true,
		Title: diag.Term{Vi: "Không nhầm chữ (danh sách từ hay viết sai)",
			En: "No word taken for another (a list of common slips)"},
		Text: diag.Term{Vi: "“%[1]s” có thể là “%[2]s”", En: "“%[1]s” may be “%[2]s”"},
		Hint: diag.Term{Vi: "xem lại; thêm từ của xã vào mục check.confusions của vanban.yaml",
			En: "look at it; add words of your own under check.confusions in vanban.yaml"},
		Good:     rule.Text("Tiếp tục đấu mối với các thôn, bổ sung hồ sơ."),
		Bad:      rule.Text("Tiếp tục đấu môi với các thôn, bổ xung hồ sơ."),
		Document: confusion,
	})
}

func confusion(d *rule.Document) {
	for _, pair := range confusions {
		confused(d, pair[0], pair[1])
	}
	for _, own := range d.WS.Check.Confusions {
		confused(d, reading.Lower(own.Key.Text), own.Value.Text)
	}
	for _, pair := range misspelled {
		d.Each(reading.Lower(pair[0]), reading.All, func(p *reading.Passage, i int) {
			if p.Raw(i) == pair[0] {
				d.Suggest(p, p.Words[i].From, p.Words[i].To, pair[1])
			}
		})
	}
}

// confused notes every place where the wrong phrase stands, in capitals too.
func confused(d *rule.Document, wrong, right string) {
	n := strings.Count(wrong, " ") + 1
	d.Everywhere(wrong, reading.All, func(p *reading.Passage, i int) {
		from, to := p.Words[i].From, p.Words[i+n-1].To
		better := right
		switch written := p.Text[from:to]; {
		case reading.InCapitals(written):
			better = strings.ToUpper(right)
		case reading.Capitalized(written):
			better = reading.Capitalize(right)
		}
		d.Suggest(p, from, to, better)
	})
}

// misspelled are abbreviations and names with wrong letters.
var misspelled = [][2]string{{"BCD", "BCĐ"}, {"HDND", "HĐND"}, {"Ubnd", "UBND"}, {"Hđnd", "HĐND"}, {"VietGap", "VietGAP"}, {"GlobalGap", "GlobalGAP"}, {"Ocop", "OCOP"}}

// confusions are phrases that are wrong wherever they stand, with the right
// ones.
var confusions = func() [][2]string {
	var list [][2]string
	for _, line := range strings.Split(strings.TrimSpace(confusionList), "\n") {
		wrong, right, _ := strings.Cut(line, " → ")
		for _, w := range strings.Split(wrong, ", ") {
			list = append(list, [2]string{strings.TrimSpace(w), right})
		}
	}
	return list
}()

const confusionList = `
đấu môi → đấu mối
kiểm chế → kiềm chế
bổ xung → bổ sung
sử lý, xữ lý, sử lí → xử lý
xữ phạt, sử phạt → xử phạt
xét sử → xét xử
đối sử → đối xử
ứng sử → ứng xử
sữ dụng, xử dụng → sử dụng
lịch sữ → lịch sử
xát nhập, sát nhập → sáp nhập
chuẩn đoán → chẩn đoán
năng xuất → năng suất
công xuất → công suất
lãi xuất → lãi suất
sơ xuất → sơ suất
xuất sứ, suất xứ → xuất xứ
đề suất → đề xuất
sản suất, xản xuất → sản xuất
suất sắc, xuất xắc → xuất sắc
xúc tích → súc tích
bức súc → bức xúc
xâu sắc → sâu sắc
xâu rộng → sâu rộng
sứng đáng → xứng đáng
sắp sếp, xắp xếp, xắp sếp → sắp xếp
khảo xát → khảo sát
giám xát, dám sát → giám sát
rà xoát, dà soát → rà soát
cọ sát → cọ xát
vô hình chung → vô hình trung
thăm quan → tham quan
chỉnh chu → chỉn chu
đường xá → đường sá
khẳn định → khẳng định
đọc giả → độc giả
trao dồi → trau dồi
chau chuốt → trau chuốt
nồng cốt → nòng cốt
trú trọng → chú trọng
trủ trương → chủ trương
trỉ tiêu → chỉ tiêu
trương trình, chương chình → chương trình
tuyên chuyền → tuyên truyền
chuyền thống → truyền thống
dao lưu → giao lưu
giao động → dao động
lông thôn → nông thôn
triễn khai → triển khai
phát triễn → phát triển
chuyễn đổi → chuyển đổi
vận chuyễn → vận chuyển
kiễm tra → kiểm tra
kiễm soát → kiểm soát
bảo hiễm → bảo hiểm
nguy hiễm → nguy hiểm
tiêu biễu → tiêu biểu
đại biễu → đại biểu
biễu dương → biểu dương
hổ trợ → hỗ trợ
nổ lực → nỗ lực
chia sẽ → chia sẻ
suôn sẽ → suôn sẻ
sẳn sàng → sẵn sàng
giử vững → giữ vững
giử gìn → giữ gìn
nghỉa vụ → nghĩa vụ
ý nghỉa → ý nghĩa
nghĩ phép → nghỉ phép
nghĩ hưu → nghỉ hưu
nghĩ lễ → nghỉ lễ
đãm bảo, đảm bão → đảm bảo
bão vệ → bảo vệ
bão đảm → bảo đảm
sữa chữa, sửa chửa → sửa chữa
sữa đổi → sửa đổi
kỹ luật → kỷ luật
kỹ niệm → kỷ niệm
kỷ thuật → kỹ thuật
kỷ năng → kỹ năng
kỷ lưỡng → kỹ lưỡng
vướn mắc → vướng mắc
tồn động → tồn đọng
lảng phí → lãng phí
chậm trể → chậm trễ
đùn đẫy → đùn đẩy
mỡ rộng → mở rộng
đầy đũ → đầy đủ
hiệu quã → hiệu quả
kết quã → kết quả
tỉ mĩ → tỉ mỉ
cũng cố tổ chức → củng cố tổ chức
cũng cố hệ thống → củng cố hệ thống
cũng cố và → củng cố và
chỉnh sữa → chỉnh sửa
khuyến kích → khuyến khích
nghành → ngành
nhửng → những
củng như → cũng như
củng được → cũng được
củng là → cũng là
củng có → cũng có
củng phải → cũng phải
dể dàng → dễ dàng
mổi hộ → mỗi hộ
mổi thôn → mỗi thôn
mổi năm → mỗi năm
mổi tháng → mỗi tháng
mổi người → mỗi người
vẩn còn → vẫn còn
giành cho → dành cho
dành quyền → giành quyền
dành thắng lợi → giành thắng lợi
trao đỗi → trao đổi
thay đỗi → thay đổi
đỗi mới → đổi mới
xây dụng, xây dưng → xây dựng
quãn lý → quản lý
quãng cáo → quảng cáo
tổ chúc → tổ chức
thực hiên → thực hiện
triển khái, triên khai → triển khai
phát triên → phát triển
kinh phi → kinh phí
hướng dẩn → hướng dẫn
tập huân → tập huấn
giãi quyết → giải quyết
giãm nghèo → giảm nghèo
trãi qua → trải qua
rỏ ràng → rõ ràng
làm rỏ → làm rõ
đả được → đã được
đả có → đã có
đả thực hiện → đã thực hiện
sẻ được → sẽ được
sẻ thực hiện → sẽ thực hiện
một lần nửa → một lần nữa
tỹ lệ → tỷ lệ
dự thão → dự thảo
thẩm đinh → thẩm định
quyết đinh → quyết định
quy đinh → quy định
ổn đinh → ổn định
nhiêm vụ → nhiệm vụ
trách nhiêm → trách nhiệm
chỉ đao → chỉ đạo
lãnh đao → lãnh đạo
đào tao → đào tạo
tuyên truyên → tuyên truyền
vân động → vận động
phong trao → phong trào
kiêm tra → kiểm tra
bao cáo, báo cao → báo cáo
xa hội, xã hôi → xã hội
kinh tê → kinh tế
môi trương → môi trường
chương trinh → chương trình
công trinh → công trình
gia đinh → gia đình
hô nghèo, hộ ngheo → hộ nghèo
nguyên nhan → nguyên nhân
đôi tượng, đối tương → đối tượng
chất lương → chất lượng
lực lương → lực lượng
khối lương → khối lượng
sản lương → sản lượng
phòng chông → phòng chống
thiên tại → thiên tai
đoan thể, đoàn thê → đoàn thể
cán bô → cán bộ
chính quyên → chính quyền
nhân dan → nhân dân
vê việc → về việc
vê sinh → vệ sinh
y tê → y tế
giao thộng → giao thông
đất đại → đất đai
ứng dung → ứng dụng
sử dung → sử dụng
nội dụng, nội dùng → nội dung
tín dung → tín dụng
`
