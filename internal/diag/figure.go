package diag

// TC: figures that cannot be, or hardly (số liệu).
const (
	PartAboveWhole  Code = "TC-015"
	ShareAbove100   Code = "TC-016"
	NegativeFigure  Code = "TC-017"
	FractionCounted Code = "TC-018"
	CountAlone      Code = "TC-019"
	OtherUnit       Code = "TC-020"
	ShareJumped     Code = "TC-021"
	WholeJumped     Code = "TC-022"
)

var figureSentences = map[Code]entry{
	PartAboveWhole: {Error,
		sentence{"“%[1]s”: %[2]v lớn hơn tổng số %[3]v", "“%[1]s”: %[2]v is more than the whole, %[3]v"},
		sentence{"xem lại hai số; số bộ phận đứng trước dấu gạch chéo, tổng số đứng sau",
			"look at both numbers; the part stands before the slash, the whole behind it"}},
	ShareAbove100: {Error,
		sentence{"“%[1]s”: tỷ lệ không thể quá 100%%", "“%[1]s”: a share cannot be above 100%%"},
		sentence{"ghi tỷ lệ như 12,21%, hoặc số bộ phận và tổng số như 71/1.784",
			"write the share as 12,21%, or the part and the whole as 71/1.784"}},
	NegativeFigure: {Error,
		sentence{"“%[1]s”: số liệu không thể âm", "“%[1]s”: the figure cannot be negative"},
		sentence{"bỏ dấu trừ hoặc sửa số", "take the minus away or mend the number"}},
	FractionCounted: {Warning,
		sentence{"“%[1]s”: đếm theo %[2]s thì không có phần lẻ; số này không được cộng",
			"“%[1]s”: what is counted in %[2]s has no fractions; it is in no sum"},
		sentence{"dấu chấm là phần nghìn, dấu phẩy là phần thập phân: ghi như 1.784/2.000",
			"a dot parts thousands, a comma decimals: write 1.784/2.000"}},
	CountAlone: {Warning,
		sentence{"“%[1]s” thiếu tổng số nên không tính được tỷ lệ; số này không được cộng",
			"“%[1]s” lacks its whole, so there is no share; it is in no sum"},
		sentence{"ghi cả tổng số, như 29/158 hộ, hoặc tỷ lệ, như 18,35%",
			"write the whole too, as in 29/158 hộ, or the share, as in 18,35%"}},
	OtherUnit: {Error,
		sentence{"%[1]s ghi chỉ tiêu %[2]s theo “%[3]s”, chỉ tiêu này tính theo “%[4]s”",
			"%[1]s gives indicator %[2]s in “%[3]s”; it is counted in “%[4]s”"},
		sentence{"ghi lại theo %[4]s", "write it in %[4]s"}},
	ShareJumped: {Warning,
		sentence{"%[1]s: chỉ tiêu %[2]s tháng trước “%[3]s”, tháng này “%[4]s”, thay đổi nhiều khác thường",
			"%[1]s: indicator %[2]s was “%[3]s” last month and is “%[4]s”, which is an unusual change"},
		sentence{"xem lại số của hai tháng", "look at the figures of both months"}},
	WholeJumped: {Warning,
		sentence{"%[1]s: chỉ tiêu %[2]s tháng trước tính trên tổng số %[3]v, tháng này %[4]v",
			"%[1]s: indicator %[2]s was of a whole of %[3]v last month and is of %[4]v"},
		sentence{"xem lại tổng số của hai tháng", "look at the whole of both months"}},
}
