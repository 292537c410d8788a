package reading

// kinds of documents that are cited, in small letters.
var kinds = Phrases(`luật, bộ luật, pháp lệnh, hiến pháp, lệnh, nghị quyết, nghị quyết liên tịch, nghị định, quyết định,
 thông tư, thông tư liên tịch, chỉ thị, quy chế, quy định, thông cáo, thông báo, hướng dẫn, chương trình, kế hoạch,
 phương án, đề án, dự án, báo cáo, biên bản, tờ trình, hợp đồng, công văn, công điện, kết luận, văn bản, giấy mời,
 quyết định liên tịch, kế hoạch liên tịch, thông báo kết luận, văn bản hợp nhất, sắc lệnh, chương trình hành động`)

// shortTypes are the abbreviations that stand in the place of a type's name.
var shortTypes = func() map[string]string {
	types := map[string]string{"CV": "công văn"}
	for _, short := range []string{"QĐ", "NQ", "NĐ", "KH", "TB", "BC", "TTr", "CT", "HD", "KL", "CĐ", "CTr", "ĐA", "PA"} {
		types[short] = TypeOf[short]
	}
	return types
}()

// TypeOf are the types by their abbreviations (Phụ lục III, mục I), and those
// of legal acts and of the Party that communes cite.
var TypeOf = map[string]string{
	"NQ": "nghị quyết", "QĐ": "quyết định", "CT": "chỉ thị", "QC": "quy chế", "QyĐ": "quy định", "TC": "thông cáo",
	"TB": "thông báo", "HD": "hướng dẫn", "CTr": "chương trình", "KH": "kế hoạch", "PA": "phương án", "ĐA": "đề án",
	"DA": "dự án", "BC": "báo cáo", "BB": "biên bản", "TTr": "tờ trình", "HĐ": "hợp đồng", "CĐ": "công điện",
	"BGN": "bản ghi nhớ", "BTT": "bản thỏa thuận", "GUQ": "giấy ủy quyền", "GM": "giấy mời", "GGT": "giấy giới thiệu",
	"GNP": "giấy nghỉ phép", "PG": "phiếu gửi", "PC": "phiếu chuyển", "PB": "phiếu báo",
	"NĐ": "nghị định", "TT": "thông tư", "TTLT": "thông tư liên tịch", "KL": "kết luận",
}

// IsType are the types that have an abbreviation.
var IsType = func() map[string]bool {
	types := map[string]bool{}
	for _, t := range TypeOf {
		types[t] = true
	}
	return types
}()
