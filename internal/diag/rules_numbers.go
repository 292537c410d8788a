package diag

// Rules of numbers that must agree.
const (
	NumberForm       Code = "DOC-18"
	RatioPercent     Code = "DOC-10"
	SumWrong         Code = "DOC-50"
	ShareWrong       Code = "DOC-51"
	TwoWholes        Code = "DOC-52"
	CountsAgree      Code = "DOC-11"
	UnmetCount       Code = "DOC-53"
	CriterionName    Code = "DOC-54"
	IndicatorUnknown Code = "DOC-19"
	VerdictMentioned Code = "DOC-55"
	UnmetListed      Code = "DOC-56"
	MoneyParts       Code = "DOC-57"
	MoneyInWords     Code = "DOC-58"
	TableTotal       Code = "DOC-59"
	DatesReversed    Code = "DOC-60"
	CitedLater       Code = "DOC-61"
	DeadlineOver     Code = "DOC-12"
	DeadlineBeyond   Code = "DOC-62"
	ValueMentioned   Code = "DOC-63"
	CostMentioned    Code = "DOC-64"
	CostTotal        Code = "DOC-65"
	VillageSum       Code = "DOC-66"
)

var numberSentences = map[Code]rule{
	NumberForm: {
		sentence{"Số viết theo cách Việt Nam: 12,5 và 1.784", "Numbers are written the Vietnamese way: 12,5 and 1.784"},
		entry{Warning,
			sentence{"số “%[1]s” viết chưa đúng", "the number “%[1]s” is not written rightly"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	RatioPercent: {
		sentence{"Tỷ lệ phần trăm tính đúng từ hai số đã ghi", "A percent is the quotient of the two numbers given"},
		entry{Error,
			sentence{"“%[1]s”: tính đúng là %[2]s", "“%[1]s”: rightly it is %[2]s"},
			sentence{"tính lại, làm tròn đến chữ số cuối cùng được ghi", "compute it again, rounded to the last digit given"}}},
	SumWrong: {
		sentence{"Phép tính trong văn bản cho đúng kết quả", "Sums in the text come out right"},
		entry{Error,
			sentence{"“%[1]s”: tính đúng là %[2]s", "“%[1]s”: rightly it is %[2]s"},
			sentence{"tính lại phép tính", "compute it again"}}},
	ShareWrong: {
		sentence{"Tỷ lệ ghi sau hai số là thương của chúng", "A share told after two numbers is their quotient"},
		entry{Warning,
			sentence{"“%[1]s”: tính từ hai số này là %[2]s", "“%[1]s”: from these two numbers it is %[2]s"},
			sentence{"tính lại, hoặc viết rõ tỷ lệ này của việc khác", "compute it again, or say that the share is of something else"}}},
	TwoWholes: {
		sentence{"Cùng một đối tượng chỉ có một mẫu số", "The same whole has one number"},
		entry{Warning,
			sentence{"mẫu số “%[1]s” khác mẫu số “%[2]s” của cùng đối tượng (%[3]s)", "the whole “%[1]s” differs from “%[2]s” of the same thing (%[3]s)"},
			sentence{"kiểm tra tổng số, dùng một số thống nhất", "look up the total and use one number"}}},
	CountsAgree: {
		sentence{"Số chỉ tiêu, tiêu chí đạt đúng với kết quả rà soát", "Counts of indicators and criteria agree with the findings"},
		entry{Error,
			sentence{"“%[1]s”: kết quả rà soát tháng %[3]s là %[2]s", "“%[1]s”: the findings of %[3]s say %[2]s"},
			sentence{"dùng {{.Findings.Met}}/{{.Findings.Total}} để số luôn khớp, hoặc sửa kết quả rà soát", "use {{.Findings.Met}}/{{.Findings.Total}} so that it always agrees, or mend the findings"}}},
	UnmetCount: {
		sentence{"Số chỉ tiêu, tiêu chí chưa đạt đúng với kết quả rà soát", "Counts of what is not met agree with the findings"},
		entry{Warning,
			sentence{"“%[1]s”: kết quả rà soát tháng %[3]s có %[2]d chưa đạt", "“%[1]s”: by the findings of %[3]s %[2]d are not met"},
			sentence{"kiểm tra lại số hoặc kết quả rà soát", "look at the number or at the findings"}}},
	CriterionName: {
		sentence{"Số và tên tiêu chí đúng với bộ tiêu chí", "Number and name of a criterion agree with the set"},
		entry{Warning,
			sentence{"“%[1]s”: tiêu chí số %[2]s là “%[3]s”", "“%[1]s”: criterion %[2]s is “%[3]s”"},
			sentence{"sửa số hoặc tên theo bộ tiêu chí %[4]s", "mend number or name after the set %[4]s"}}},
	IndicatorUnknown: {
		sentence{"Chỉ tiêu, tiêu chí nêu trong văn bản có trong bộ tiêu chí", "Indicators and criteria that the text names are in the set"},
		entry{Warning,
			sentence{"bộ tiêu chí %[2]s không có “%[1]s”", "the set %[2]s has no “%[1]s”"},
			sentence{"kiểm tra lại số; nói về bộ khác thì ghi rõ tên bộ", "look at the number; of another set say which"}}},
	VerdictMentioned: {
		sentence{"Chỉ tiêu, tiêu chí nêu là đạt, chưa đạt đúng với kết quả rà soát", "What is said to be met or not agrees with the findings"},
		entry{Warning,
			sentence{"“%[1]s”: kết quả rà soát tháng %[4]s ghi %[2]s là “%[3]s”", "“%[1]s”: by the findings of %[4]s %[2]s is %[3]s"},
			sentence{"kiểm tra lại văn bản hoặc kết quả rà soát", "look at the text or at the findings"}}},
	UnmetListed: {
		sentence{"Danh sách chỉ tiêu chưa đạt đủ và đúng theo kết quả rà soát", "The list of unmet indicators is that of the findings"},
		entry{Warning,
			sentence{"danh sách “%[1]s” khác kết quả rà soát: thiếu %[2]s; thừa %[3]s", "the list “%[1]s” differs from the findings: missing %[2]s; too many %[3]s"},
			sentence{"dùng mẫu {{template \"chi-tieu-chua-dat\" .}} hoặc sửa danh sách", "use {{template \"chi-tieu-chua-dat\" .}} or mend the list"}}},
	MoneyParts: {
		sentence{"Các khoản “trong đó” cộng lại bằng tổng số", "The parts behind “trong đó” add up to the total"},
		entry{Warning,
			sentence{"các khoản trong đó cộng lại là %[2]s, tổng số ghi “%[1]s”", "the parts add up to %[2]s, the total reads “%[1]s”"},
			sentence{"kiểm tra lại từng khoản; nếu chưa kể hết, ghi thêm “còn lại …”", "look at every part; if there are more, add “còn lại …”"}}},
	MoneyInWords: {
		sentence{"Số tiền bằng chữ đúng với số tiền bằng số", "An amount in words is that in figures"},
		entry{Error,
			sentence{"“%[1]s” không phải số tiền %[3]s", "“%[1]s” is not %[3]s"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	TableTotal: {
		sentence{"Dòng tổng của bảng bằng tổng các dòng", "The total row of a table is the sum of its rows"},
		entry{Error,
			sentence{"cột “%[3]s”: dòng tổng ghi “%[1]s”, cộng các dòng là “%[2]s”", "column “%[3]s”: the total reads “%[1]s”, the rows add up to “%[2]s”"},
			sentence{"cộng lại, hoặc sửa số ở các dòng", "add up again, or mend the rows"}}},
	DatesReversed: {
		sentence{"Khoảng thời gian viết theo thứ tự trước, sau", "Periods run forwards"},
		entry{Error,
			sentence{"“%[1]s” kết thúc trước khi bắt đầu", "“%[1]s” ends before it begins"},
			sentence{"đổi lại hai mốc thời gian", "put the two dates right"}}},
	CitedLater: {
		sentence{"Văn bản được viện dẫn, việc đã làm có trước văn bản này", "A document cites only earlier ones"},
		entry{Error,
			sentence{"“%[1]s” ghi ngày %[2]s, sau ngày của văn bản này (%[3]s)", "“%[1]s” is dated %[2]s, after this document (%[3]s)"},
			sentence{"đối chiếu ngày của văn bản được viện dẫn, hoặc ngày của văn bản này", "look up the date of the one cited, or of this document"}}},
	DeadlineOver: {
		sentence{"Thời hạn không ở trước ngày văn bản", "No deadline lies before the document"},
		entry{Warning,
			sentence{"thời hạn “%[1]s” đã qua vào ngày của văn bản (%[2]s)", "the deadline “%[1]s” is over on the document's day (%[2]s)"},
			sentence{"sửa thời hạn hoặc ngày văn bản", "mend the deadline or the document's date"}}},
	DeadlineBeyond: {
		sentence{"Thời hạn trong thời kỳ của kế hoạch", "Deadlines lie within the plan's period"},
		entry{Warning,
			sentence{"thời hạn “%[1]s” sau khi kế hoạch kết thúc (%[2]s)", "the deadline “%[1]s” lies behind the plan's end (%[2]s)"},
			sentence{"sửa thời hạn, hoặc thời kỳ của kế hoạch", "mend the deadline, or the plan's period"}}},
	ValueMentioned: {
		sentence{"Số liệu nêu trong văn bản đúng với kết quả rà soát", "Values in the text are those of the findings"},
		entry{Warning,
			sentence{"“%[1]s”: kết quả rà soát của chỉ tiêu %[3]s là %[2]s", "“%[1]s”: the findings of indicator %[3]s say %[2]s"},
			sentence{"dùng số liệu của kết quả rà soát, hoặc sửa kết quả", "use the value of the findings, or mend them"}}},
	CostMentioned: {
		sentence{"Kinh phí đúng với số tiền nêu trong đề xuất", "The cost is the amount that the proposal names"},
		entry{Warning,
			sentence{"chỉ tiêu %[2]s: kinh phí ghi “%[1]s”, đề xuất nêu %[3]s", "indicator %[2]s: the cost is “%[1]s”, the proposal names %[3]s"},
			sentence{"sửa cho hai nơi bằng nhau", "make both the same"}}},
	CostTotal: {
		sentence{"Tổng kinh phí bằng tổng của các chỉ tiêu", "The total cost is the sum over the indicators"},
		entry{Warning,
			sentence{"“%[1]s”: cộng kinh phí các chỉ tiêu là %[2]s", "“%[1]s”: the indicators' costs add up to %[2]s"},
			sentence{"kiểm tra lại kinh phí của từng chỉ tiêu", "look at each indicator's cost"}}},
	VillageSum: {
		sentence{"Số của xã bằng tổng số của các thôn", "The commune's numbers are the sum of the villages'"},
		entry{Warning,
			sentence{"chỉ tiêu %[2]s: xã ghi “%[1]s”, cộng các thôn là %[3]s", "indicator %[2]s: the commune has “%[1]s”, the villages add up to %[3]s"},
			sentence{"kiểm tra báo cáo của các thôn", "look at the villages' reports"}}},
}
