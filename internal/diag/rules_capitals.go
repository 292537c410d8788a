package diag

// Rules of capitals (Nghị định 30/2020/NĐ-CP, Phụ lục II).
const (
	SentenceCapital Code = "CAP-01"
	PersonCapital   Code = "CAP-02"
	UnitNoun        Code = "CAP-03"
	NumberedUnit    Code = "CAP-04"
	CapitalCity     Code = "CAP-05"
	ReliefNoun      Code = "CAP-06"
	Region          Code = "CAP-07"
	BodyName        Code = "CAP-08"
	SpecialNoun     Code = "CAP-09"
	Honour          Code = "CAP-10"
	Post            Code = "CAP-11"
	PartyNoun       Code = "CAP-12"
	Holiday         Code = "CAP-13"
	NamedDocument   Code = "CAP-14"
	CitedArticle    Code = "CAP-15"
	CitedClause     Code = "CAP-18"
	CalendarName    Code = "CAP-16"
	HistoricEvent   Code = "CAP-17"
	VerbAfterAbout  Code = "CAP-19"
	PartyBody       Code = "CAP-20"
)

var capitalSentences = map[Code]rule{
	SentenceCapital: {
		sentence{"Viết hoa chữ đầu câu và đầu dòng", "Sentences and lines begin with a capital"},
		entry{Warning,
			sentence{"“%[1]s” đứng đầu câu mà không viết hoa", "“%[1]s” begins a sentence without a capital"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	PersonCapital: {
		sentence{"Viết hoa mọi âm tiết của tên người", "Every syllable of a person's name has a capital"},
		entry{Error,
			sentence{"tên người “%[1]s” viết hoa chưa đúng", "the name “%[1]s” is not capitalised rightly"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	UnitNoun: {
		sentence{"Danh từ chung xã, huyện, tỉnh trước tên riêng không viết hoa", "The nouns xã, huyện, tỉnh before a name are small"},
		entry{Warning,
			sentence{"“%[1]s”: danh từ chung trước tên riêng không viết hoa", "“%[1]s”: the noun before a name is small"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	NumberedUnit: {
		sentence{"Quận, phường mang số thì viết hoa", "Districts and wards with numbers are capitalised"},
		entry{Warning,
			sentence{"“%[1]s” mang số nên phải viết hoa", "“%[1]s” carries a number and needs a capital"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	CapitalCity: {
		sentence{"Viết hoa đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh", "Special capitals: Thủ đô Hà Nội, Thành phố Hồ Chí Minh"},
		entry{Error,
			sentence{"“%[1]s” viết hoa chưa đúng", "“%[1]s” is not capitalised rightly"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	ReliefNoun: {
		sentence{"Danh từ chỉ địa hình trước tên riêng không viết hoa", "Nouns of relief before a name are small"},
		entry{Advice,
			sentence{"“%[1]s”: danh từ chung chỉ địa hình không viết hoa", "“%[1]s”: the noun of relief is small"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	Region: {
		sentence{"Tên vùng, miền viết hoa mọi âm tiết", "Names of regions are capitalised throughout"},
		entry{Warning,
			sentence{"tên vùng “%[1]s” viết hoa chưa đủ", "the region “%[1]s” lacks capitals"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	BodyName: {
		sentence{"Viết hoa đúng tên cơ quan nhà nước", "Names of state bodies have the right capitals"},
		entry{Error,
			sentence{"tên cơ quan “%[1]s” viết hoa chưa đúng", "the body's name “%[1]s” is not capitalised rightly"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	SpecialNoun: {
		sentence{"Viết hoa “Nhân dân”, “Nhà nước” khi đứng riêng", "“Nhân dân” and “Nhà nước” are capitalised when they stand alone"},
		entry{Warning,
			sentence{"“%[1]s” đứng riêng thì viết hoa", "“%[1]s” standing alone is capitalised"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	Honour: {
		sentence{"Viết hoa tên huân chương, danh hiệu vinh dự", "Orders and honorary titles are capitalised"},
		entry{Advice,
			sentence{"“%[1]s” viết hoa chưa đúng", "“%[1]s” is not capitalised rightly"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	Post: {
		sentence{"Chức vụ đi liền với tên người hoặc cơ quan viết hoa", "A post tied to a person or body is capitalised"},
		entry{Warning,
			sentence{"chức vụ “%[1]s” đi liền với tên người hoặc cơ quan thì viết hoa", "the post “%[1]s”, tied to a person or body, is capitalised"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	PartyNoun: {
		sentence{"Viết hoa “Đảng”, “Bác” khi dùng riêng", "“Đảng” and “Bác” are capitalised when used as names"},
		entry{Warning,
			sentence{"“%[1]s” dùng như tên riêng thì viết hoa", "“%[1]s” used as a name is capitalised"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	Holiday: {
		sentence{"Viết hoa tên ngày lễ, ngày kỷ niệm", "Names of holidays are capitalised"},
		entry{Advice,
			sentence{"tên ngày lễ “%[1]s” viết hoa chưa đúng", "the holiday “%[1]s” is not capitalised rightly"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	NamedDocument: {
		sentence{"Viết hoa tên loại và tên của một văn bản cụ thể", "Type and name of a certain document are capitalised"},
		entry{Error,
			sentence{"“%[1]s” là văn bản cụ thể, phải viết hoa", "“%[1]s” is a certain document and needs a capital"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	CitedArticle: {
		sentence{"Viện dẫn điều, chương, phần của văn bản cụ thể thì viết hoa", "Điều, Chương, Phần of a certain document are capitalised"},
		entry{Error,
			sentence{"viện dẫn “%[1]s” phải viết hoa", "the reference “%[1]s” needs a capital"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	CitedClause: {
		sentence{"Viện dẫn khoản, điểm giữa câu viết thường như ví dụ của Nghị định", "Khoản and điểm within a sentence are small, as in the decree's examples"},
		entry{Advice,
			sentence{"“%[1]s” giữa câu: khoản, điểm viết thường", "“%[1]s” within a sentence: khoản and điểm are small"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	CalendarName: {
		sentence{"Viết hoa tên tết, năm âm lịch, ngày trong tuần viết bằng chữ", "New year, lunar years and weekdays in words are capitalised"},
		entry{Warning,
			sentence{"“%[1]s” viết hoa chưa đúng", "“%[1]s” is not capitalised rightly"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	HistoricEvent: {
		sentence{"Viết hoa tên sự kiện lịch sử", "Names of historic events are capitalised"},
		entry{Advice,
			sentence{"tên sự kiện “%[1]s” viết hoa chưa đúng", "the event “%[1]s” is not capitalised rightly"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	VerbAfterAbout: {
		sentence{"Động từ sau “về”, “về việc” không viết hoa", "The verb after “về”, “về việc” is small"},
		entry{Advice,
			sentence{"“%[1]s”: động từ giữa câu không viết hoa", "“%[1]s”: a verb within a sentence is small"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	PartyBody: {
		sentence{"Viết hoa tên tổ chức đảng, đoàn thể, sở, phòng", "Party bodies, associations and departments are capitalised"},
		entry{Warning,
			sentence{"tên tổ chức “%[1]s” viết hoa chưa đúng", "the body's name “%[1]s” is not capitalised rightly"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
}
