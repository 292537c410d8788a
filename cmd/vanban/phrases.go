package main

import (
	"vanban/internal/diag"
	"vanban/internal/pipeline"
)

// phrases are the program's own words, in both languages.
var phrases = map[string][2]string{
	"made":   {"đã tạo %s\n", "made %s\n"},
	"kept":   {"không đổi %s\n", "unchanged %s\n"},
	"madeIn": {"đã tạo %s: %d tệp\n", "made %s: %d files\n"},
	"keptIn": {"không đổi %s: %d tệp\n", "unchanged %s: %d files\n"},
	"old":    {"còn tệp của lần trước, không xóa: %s (%s)\n", "a file of an earlier run, not deleted: %s (%s)\n"},
	"oldIn": {
		"còn %[3]d tệp của lần trước, không xóa: %[1]s (%[2]s)\n",
		"%[3]d files of an earlier run, not deleted: %[1]s (%[2]s)\n",
	},
	"leftOut": {"bỏ qua thôn %s (%s): %d lỗi, từ %s\n", "left out village %s (%s): %d errors, from %s on\n"},
	"more":    {"… và %d %s %s nữa\n", "… and %d more %s %s\n"},
	"units":   {"thôn và văn bản", "villages and documents"},
	"workspace": {
		"đã tạo không gian làm việc %[1]s\nbước tiếp theo: vanban build %[1]s\n",
		"made the workspace %[1]s\nnext: vanban build %[1]s\n",
	},
	"nothing": {"chưa ghi tệp nào: %d lỗi, %d cảnh báo\n", "nothing written: %d errors, %d warnings\n"},
	"checked": {
		"đã kiểm tra %d quy tắc trên %d văn bản: %d đạt, %d có vấn đề, %d không kiểm tra được\n",
		"%d rules held against %d documents: %d passed, %d failed, %d not evaluated\n",
	},
	"counted": {"%d lỗi, %d cảnh báo, %d chỗ nên xem\n", "%d errors, %d warnings, %d pieces of advice\n"},
	"hint":    {"gợi ý: %s", "hint: %s"},
	"source":  {"theo: %s", "after: %s"},
	"noFix":   {"không có chỗ nào tự sửa được\n", "nothing can be amended for certain\n"},
	"fixable": {
		"sửa được %d chỗ trong %d tệp; thêm --write để ghi\n",
		"%d places in %d files can be amended; add --write to do it\n",
	},
	"fixed": {"đã sửa %d chỗ trong %d tệp\n", "amended %d places in %d files\n"},
	"draft": {
		"bản thảo còn %d lỗi: phải sửa trước khi lấy số, trình ký\n",
		"the draft has %d errors: mend them before it gets a number\n",
	},
	"exists":   {"%s đã có và không trống", "%s exists and is not empty"},
	"format":   {"không có dạng “%s”; các dạng: %s", "there is no format “%s”; there are: %s"},
	"villages": {"--villages %d: từ 1 đến %d thôn", "--villages %d: from 1 to %d villages"},
	"jobs":     {"--jobs %d không được âm", "--jobs %d cannot be negative"},
	"shard":    {"“%s” không phải phần của công việc; ghi như 1/4", "“%s” is not a part of the work; write it as 1/4"},
	"month":    {"“%s” không phải tháng; ghi như 2023-07", "“%s” is not a month; write it as 2023-07"},
	"legacy": {
		"không có bảng mã “%s”; dùng tcvn3, vni, vps hoặc unicode",
		"there is no encoding “%s”; use tcvn3, vni, vps or unicode",
	},
	"language": {"không có ngôn ngữ “%s”; dùng vi hoặc en", "there is no language “%s”; use vi or en"},

	string(pipeline.NoSuchDocument): {"không còn văn bản này", "there is no such document now"},
	string(pipeline.NoSuchVillage):  {"không còn thôn này", "there is no such village now"},
	string(pipeline.NoSuchMonth):    {"không còn kết quả rà soát của tháng này", "there are no findings of that month now"},
	string(pipeline.VillageLeftOut): {"thôn bị bỏ qua lần này", "the village is left out this time"},

	"noMonth": {"cần ghi tháng: --month 2023-08", "a month is needed: --month 2023-08"},
	"noFiles": {
		"cần ghi tên tệp hoặc thư mục có phiếu đã điền, hoặc tên tệp Word",
		"name the filled forms or their folder, or a Word file",
	},
	"fromFiles": {
		"--from chép từ tháng khác, không đọc tệp nào",
		"--from takes over another month and reads no files",
	},
	"forms": {
		"đã tạo %d phiếu của thôn trong %s và phiếu của xã %s\n",
		"made %d forms of villages in %s and the commune's, %s\n",
	},
	"document": {
		"đã tạo %s từ %s; xem lại rồi chạy vanban check\n",
		"made %s of %s; look it over, then run vanban check\n",
	},
	"noOffice": {
		"máy này không có LibreOffice để --convert; lưu tệp thành .xlsx hoặc .docx rồi nhận",
		"LibreOffice, which --convert needs, is not installed here; save the files as .xlsx or .docx",
	},
	"aside": {"để riêng, chưa nhận: %s\n", "set aside, not taken: %s\n"},

	"taken":       {"đã nhận %s: %s\n", "took %s: %s\n"},
	"takenIn":     {"đã nhận %s: %d tệp\n", "took %s: %d files\n"},
	"unchanged":   {"không đổi %s: %s\n", "unchanged %s: %s\n"},
	"unchangedIn": {"không đổi %s: %d tệp\n", "unchanged %s: %d files\n"},
	"changed": {
		"đã sửa %s: %s, %d chỉ tiêu thay đổi, %d ô bị xóa trắng\n",
		"changed %s: %s, %d indicators differ, %d texts emptied\n",
	},
	"missing":     {"tháng %s: còn %d/%d thôn chưa báo cáo\n", "month %s: %d of %d villages have not reported\n"},
	"allReported": {"tháng %s: cả %d thôn đã báo cáo\n", "month %s: all %d villages have reported\n"},
	"proposed": {
		"đã tạo %d bản đề xuất trong %s; xem lại, sửa rồi nhận bằng vanban import\n",
		"made %d proposals in %s; look them over, mend them and accept them with vanban import\n",
	},

	"password": {"mật khẩu của %s: ", "password of %s: "},
	"line":     {"\n", "\n"},

	"schema":      {"không có sơ đồ “%s”; có: %s", "there is no schema “%s”; there are: %s"},
	"noDocument":  {"cần ghi mã văn bản (tên tệp trong documents/)", "name a document (its file in documents/)"},
	"numberTwice": {"chỉ dùng một trong hai: --number hoặc --numbers", "use one of --number and --numbers"},
	"entryLacks":  {"--add cần đủ --number, --date và --title", "--add needs --number, --date and --title"},
	"entered":     {"đã ghi %s vào %s\n", "entered %s into %s\n"},
	"issued":      {"đã ban hành %s số %s ngày %s: %s\n", "issued %s as %s of %s: %s\n"},
	"wouldIssue":  {"sẽ ban hành %s số %s ngày %s: %s\n", "would issue %s as %s of %s: %s\n"},
	"marked":      {"đã ghi vào sổ đăng ký: %s\n", "noted in the register: %s\n"},
	"wouldMark":   {"sẽ ghi vào sổ đăng ký: %s\n", "would note in the register: %s\n"},
	"afterIssue": {
		"bước tiếp theo: vanban build %[1]s để có bản đã ban hành trong out/\n",
		"next: vanban build %[1]s puts what was issued into out/\n",
	},

	"held": {
		"đang có lệnh khác làm việc trong %s: %s (tiến trình %d, máy %s); chạy lại sau, hoặc thêm --wait 5m để chờ\n",
		"another command works in %s: %s (process %d on %s); run this again later, or add --wait 5m to wait\n",
	},
	"heldBy": {
		"đang có lệnh khác làm việc trong %s; chạy lại sau, hoặc thêm --wait 5m để chờ\n",
		"another command works in %s; run this again later, or add --wait 5m to wait\n",
	},
	"meanwhile": {
		"%s vừa có người sửa trong khi lệnh chạy; chưa ghi gì, hãy chạy lại\n",
		"somebody changed %s meanwhile; nothing was written: run this again\n",
	},
	"ownFolder": {
		"không ghi kết quả vào %s: thư mục này trùng, chứa hoặc nằm trong %s của không gian làm việc; chọn -o khác",
		"no results are written to %s: it is, holds or lies in %s of the workspace; use -o with another folder",
	},
	"leads": {"%s là liên kết: kết quả được ghi vào %s\n", "%s is a link: the results go to %s\n"},
	"formsKept": {
		"không đổi: %d phiếu của thôn trong %s và phiếu của xã %s\n",
		"unchanged: %d forms of villages in %s and the commune's, %s\n",
	},
	"filled": {"giữ nguyên phiếu đã có người điền: %s\n", "a form that somebody filled in stays as it is: %s\n"},
	"filledIn": {
		"giữ nguyên phiếu đã có người điền trong %s: %d tệp\n",
		"forms that somebody filled in stay as they are, in %s: %d files\n",
	},

	"begun": {"đã tạo %s từ %s\n", "made %s of %s\n"},
	"next":  {"bước tiếp theo:\n", "next:\n"},
	"nextTasks": {
		"  - xem lại %d nhiệm vụ chép từ tháng trước (mục proposed_tasks) trong %s\n",
		"  - look over the %d tasks of the month before (proposed_tasks) in %s\n",
	},
	"nextForms": {
		"  - gửi phiếu trong %s cho các thôn, nhận về một thư mục\n",
		"  - send the forms in %s to the villages, gather them in a folder\n",
	},
	"nextImport": {
		"  - vanban import %s THƯ-MỤC-PHIẾU\n",
		"  - vanban import %s FOLDER-OF-FORMS\n",
	},
	"nextBuild": {"  - vanban build %s --month %s\n", "  - vanban build %s --month %s\n"},
	"monthNow":  {"tháng %s\n", "month %s\n"},
	"monthClosed": {
		"tháng %s, đã chốt: báo cáo %s đã ban hành\n",
		"month %s, closed: report %s was issued\n",
	},
	"noMonthYet": {"chưa có tháng nào\n", "no month yet\n"},
	"met": {
		"xã đạt %d/%d chỉ tiêu, %d/%d tiêu chí",
		"met: %d/%d indicators, %d/%d criteria",
	},
	"unmet":                          {"; chưa đạt: %s", "; not met: %s"},
	"noFigures":                      {"xã chưa có số liệu\n", "the commune has no figures yet\n"},
	"waiting":                        {"%d bản đề xuất chờ nhận\n", "%d proposals wait to be accepted\n"},
	"reported":                       {"thôn đã báo cáo: %d/%d\n", "villages that reported: %d/%d\n"},
	"notReported":                    {"  chưa: %s %s\n", "  not yet: %s %s\n"},
	"faulty":                         {"  số liệu có lỗi: %s\n", "  figures with errors: %s\n"},
	"documents":                      {"văn bản:\n", "documents:\n"},
	"nextStep":                       {"bước tiếp theo: %s\n", "next: %s\n"},
	"is.waiting":                     {"chờ số liệu tháng %s", "waits for the figures of %s"},
	"is.draft":                       {"bản thảo, còn phải hoàn chỉnh", "a draft that is not finished"},
	"is.with errors":                 {"có %d lỗi", "has %d errors"},
	"is.ready":                       {"sẵn sàng lấy số, ban hành", "ready for its number"},
	"is.issued":                      {"đã ban hành: %s", "issued: %s"},
	"is.partly":                      {"đã ban hành %d/%d thôn", "issued to %d of %d villages"},
	"is.changed since it was issued": {"đã thay đổi sau khi ban hành: %s", "changed since it was issued: %s"},
	"next.mend": {
		"còn %d lỗi của không gian làm việc, xem bằng vanban check %s",
		"%d errors of the workspace, see vanban check %s",
	},
	"next.first": {
		"vanban month THÁNG %s, ví dụ THÁNG là 2023-08",
		"vanban month MONTH %s, where MONTH is as 2023-08",
	},
	"next.begin": {"vanban month %s %s", "vanban month %s %s"},
	"next.accept": {
		"xem lại %d bản đề xuất trong %s, rồi vanban import %s TỆP",
		"look over %d proposals in %s, then vanban import %s FILE",
	},
	"next.collect": {
		"đôn đốc %d thôn gửi phiếu, rồi vanban import %s THƯ-MỤC-PHIẾU",
		"remind %d villages of their forms, then vanban import %s FOLDER",
	},
	"next.commune": {
		"điền phiếu của xã %s, rồi vanban import %s TỆP",
		"fill in the commune's form %s, then vanban import %s FILE",
	},
	"next.correct": {
		"xem lỗi bằng vanban check %s, sửa: %s",
		"see the errors with vanban check %s, mend: %s",
	},
	"next.finish": {"hoàn chỉnh bản thảo: %s", "finish the drafts: %s"},
	"next.replace": {
		"văn bản đã ban hành mà sai thì thay thế: vanban issue %s %s --replaces %s; nếu không thì trả lại như cũ",
		"replace what was issued if it is wrong: vanban issue %s %s --replaces %s; else make it what it was",
	},
	"next.issue": {
		"trình ký, rồi vanban issue %s VĂN-BẢN --number SỐ --date NGÀY: %s",
		"have it signed, then vanban issue %s DOC --number N --date D: %s",
	},

	"undone":     {"đã lấy lại: %s (%s)\n", "took back: %s (%s)\n"},
	"asBefore":   {"như trước đó: %s\n", "as it was before: %s\n"},
	"asBeforeIn": {"như trước đó: %[2]d tệp trong %[1]s\n", "as they were before: %[2]d files in %[1]s\n"},
	"gone":       {"trước đó chưa có: %s\n", "was not there before: %s\n"},
	"goneIn":     {"trước đó chưa có: %[2]d tệp trong %[1]s\n", "were not there before: %[2]d files in %[1]s\n"},

	"failed": {"máy báo lỗi: %v\n", "the machine failed: %v\n"},
	"memory": {
		"máy hết bộ nhớ; tệp nào chưa ghi xong thì lần chạy sau dọn đi hoặc ghi nốt\n",
		"the machine is out of memory; the next run takes away what was not written, or finishes it\n",
	},
	"stopped": {"đã dừng theo yêu cầu; chưa ghi tệp nào\n", "stopped as asked; nothing was written\n"},
	"usage":   {"sai cách dùng: %v\nxem: vanban help\n", "wrong usage: %v\nsee: vanban help\n"},
}

func phrase(lang diag.Lang, key string) string {
	if lang == diag.English {
		return phrases[key][1]
	}
	return phrases[key][0]
}
