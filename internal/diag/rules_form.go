package diag

// Rules of the form (Nghị định 30/2020/NĐ-CP, Phụ lục I and III).
const (
	HeadingOrder             Code = "DOC-01"
	KeepLine                 Code = "DOC-02"
	BasisEnds                Code = "DOC-03"
	BasisLines               Code = "DOC-15"
	CitationWithoutSo        Code = "DOC-04"
	CommaBeforeDate          Code = "DOC-05"
	CitationRepeated         Code = "DOC-06"
	CitationIncomplete       Code = "DOC-20"
	CitationTwoDates         Code = "DOC-21"
	CitationYear             Code = "DOC-22"
	CitationKind             Code = "DOC-23"
	CitationIssuer           Code = "DOC-88"
	LawWithNumber            Code = "DOC-24"
	NoRecipients             Code = "DOC-25"
	NoAddressee              Code = "DOC-26"
	AddresseeNotAllowed      Code = "DOC-27"
	NoBasis                  Code = "DOC-28"
	NoArticles               Code = "DOC-29"
	RequiredLines            Code = "DOC-89"
	SymbolOfKind             Code = "DOC-30"
	SymbolOfBody             Code = "DOC-16"
	SymbolForm               Code = "DOC-31"
	LetterSymbol             Code = "DOC-32"
	DateZero                 Code = "DOC-33"
	NoSuchDate               Code = "DOC-34"
	PlaceCapitals            Code = "DOC-35"
	AuthorityForm            Code = "DOC-36"
	DeputyWithoutKT          Code = "DOC-37"
	AuthorityWithoutPost     Code = "DOC-38"
	AuthorityBody            Code = "DOC-39"
	AuthorityAgainstEnacting Code = "DOC-40"
	SignerTitle              Code = "DOC-41"
	NoSignerName             Code = "DOC-42"
	FirstRecipient           Code = "DOC-43"
	ExcerptForm              Code = "DOC-44"
	EndMarkInside            Code = "DOC-45"
	TooLong                  Code = "DOC-46"
	NumberMark               Code = "DOC-47"
	NoTitleOfUnit            Code = "DOC-48"
	AppendixNumber           Code = "DOC-49"
	AppendixMissing          Code = "DOC-17"
	AppendixNotReferred      Code = "VB-017"
)

var formSentences = map[Code]rule{
	HeadingOrder: {
		sentence{"Số thứ tự của phần, chương, mục, điều, khoản, điểm liên tục, không lặp, không bỏ", "Numbers of parts, sections, articles, clauses and points run on"},
		entry{Error,
			sentence{"số thứ tự ghi “%[1]s”, ở đây phải là “%[2]s”", "the number reads “%[1]s”, here it must be “%[2]s”"},
			sentence{"đánh lại số; số đứng trước: %[3]s", "number again; the one before: %[3]s"}}},
	KeepLine: {
		sentence{"Dòng cuối của Nơi nhận là “Lưu: VT, …”", "The last line of Nơi nhận is “Lưu: VT, …”"},
		entry{Error,
			sentence{"dòng lưu của Nơi nhận ghi “%[1]s”, phải là “Lưu: VT, đơn vị soạn thảo”", "the keep line reads “%[1]s”; it must be “Lưu: VT, drafting unit”"},
			sentence{"ghi “%[2]s”, đặt trong ngoặc kép vì có dấu hai chấm", "write “%[2]s”, in quotes because of the colon"}}},
	BasisEnds: {
		sentence{"Cuối mỗi căn cứ có dấu chấm phẩy, căn cứ cuối cùng có dấu chấm", "Every basis ends with a semicolon, the last with a full stop"},
		entry{Warning,
			sentence{"căn cứ kết thúc bằng “%[1]s”, phải là “%[2]s”", "the basis ends in “%[1]s”; it must be “%[2]s”"},
			sentence{"sau mỗi căn cứ ghi dấu chấm phẩy, sau căn cứ cuối cùng ghi dấu chấm", "put a semicolon behind every basis and a full stop behind the last"}}},
	BasisLines: {
		sentence{"Mỗi căn cứ một dòng", "Every basis stands on a line of its own"},
		entry{Warning,
			sentence{"căn cứ “%[1]s” nằm chung dòng với căn cứ khác", "the basis “%[1]s” shares a line with another"},
			sentence{"xuống dòng sau dấu chấm phẩy", "begin a new line after the semicolon"}}},
	CitationWithoutSo: {
		sentence{"Viện dẫn văn bản có từ “số” trước số, ký hiệu", "A citation has the word “số” before the symbol"},
		entry{Warning,
			sentence{"“%[1]s” thiếu từ “số”", "“%[1]s” lacks the word “số”"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	CommaBeforeDate: {
		sentence{"Không có dấu phẩy giữa số, ký hiệu, ngày và cơ quan ban hành", "No comma between symbol, date and issuer"},
		entry{Warning,
			sentence{"thừa dấu phẩy trong viện dẫn: “%[1]s”", "there is a comma within the citation: “%[1]s”"},
			sentence{"bỏ dấu phẩy: “… số 12/KH-UBND ngày … của …”", "drop it: “… số 12/KH-UBND ngày … của …”"}}},
	CitationRepeated: {
		sentence{"Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu", "From the second mention on a citation is type and symbol only"},
		entry{Warning,
			sentence{"“%[1]s” đã viện dẫn đầy đủ ở trên (%[3]s)", "“%[1]s” has been cited in full above (%[3]s)"},
			sentence{"từ lần thứ hai chỉ ghi “%[2]s”", "from the second time on write “%[2]s” only"}}},
	CitationIncomplete: {
		sentence{"Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành", "The first mention has type, symbol, date and issuer"},
		entry{Warning,
			sentence{"“%[1]s” viện dẫn lần đầu nhưng thiếu %[2]s", "“%[1]s” is mentioned for the first time without %[2]s"},
			sentence{"ghi đủ: tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu", "write type, symbol, date, issuer and title"}}},
	CitationTwoDates: {
		sentence{"Một văn bản chỉ có một ngày ban hành", "A document has one date"},
		entry{Error,
			sentence{"“%[1]s” ghi ngày %[2]s, ở trên ghi ngày %[3]s (%[4]s)", "“%[1]s” is dated %[2]s here and %[3]s above (%[4]s)"},
			sentence{"đối chiếu với văn bản gốc, sửa cho thống nhất", "look at the document itself and make both the same"}}},
	CitationYear: {
		sentence{"Năm trong số, ký hiệu là năm ban hành", "The year in the symbol is the year of issue"},
		entry{Error,
			sentence{"“%[1]s” mang năm %[2]s nhưng ghi ngày ban hành năm %[3]s", "“%[1]s” carries the year %[2]s but is dated %[3]s"},
			sentence{"đối chiếu số, ký hiệu và ngày với văn bản gốc", "look up symbol and date in the document itself"}}},
	CitationKind: {
		sentence{"Tên loại đúng với chữ viết tắt trong số, ký hiệu", "The type agrees with the abbreviation in the symbol"},
		entry{Error,
			sentence{"“%[1]s”: chữ viết tắt %[2]s không phải của tên loại này", "“%[1]s”: the abbreviation %[2]s is not of this type"},
			sentence{"%[2]s là %[3]s; sửa tên loại hoặc ký hiệu", "%[2]s is %[3]s; mend the type or the symbol"}}},
	CitationIssuer: {
		sentence{"Cơ quan ban hành đúng với ký hiệu", "The issuer agrees with the symbol"},
		entry{Error,
			sentence{"“%[1]s” ghi là của %[2]s, nhưng ký hiệu là của %[3]s", "“%[1]s” is said to be of %[2]s, but the symbol is of %[3]s"},
			sentence{"đối chiếu với văn bản gốc, sửa cơ quan ban hành hoặc ký hiệu", "look up the document itself, mend the issuer or the symbol"}}},
	LawWithNumber: {
		sentence{"Căn cứ là Luật, Pháp lệnh thì không ghi số, ký hiệu, cơ quan ban hành", "A law as a basis has no number, symbol or issuer"},
		entry{Advice,
			sentence{"“%[1]s”: Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành", "“%[1]s”: laws are cited without number, symbol and issuer"},
			sentence{"ghi tên Luật và ngày: “Luật … ngày … tháng … năm …”", "write the law's name and date: “Luật … ngày … tháng … năm …”"}}},
	NoRecipients: {
		sentence{"Văn bản có Nơi nhận", "A document has Nơi nhận"},
		entry{Error,
			sentence{"văn bản chưa có Nơi nhận", "the document has no Nơi nhận"},
			sentence{"thêm mục recipients vào phần khai báo, dòng cuối là \"Lưu: VT, …\"", "add recipients to the front matter, the last one \"Lưu: VT, …\""}}},
	NoAddressee: {
		sentence{"Công văn, tờ trình, công điện ghi nơi gửi", "Letters, petitions and telegrams name whom they go to"},
		entry{Error,
			sentence{"%[1]s chưa ghi gửi đến cơ quan nào", "the %[1]s does not say to whom it goes"},
			sentence{"thêm mục to vào phần khai báo: in sau “Kính gửi:”", "add to to the front matter: it is printed after “Kính gửi:”"}}},
	AddresseeNotAllowed: {
		sentence{"“Kính gửi” chỉ dùng trong tờ trình, báo cáo gửi cấp trên và công văn", "“Kính gửi” is for petitions, reports to a superior, and letters only"},
		entry{Warning,
			sentence{"%[1]s không có phần “Kính gửi”", "a %[1]s has no “Kính gửi”"},
			sentence{"bỏ mục to, ghi nơi nhận ở mục recipients", "drop to, name the recipients under recipients"}}},
	NoBasis: {
		sentence{"Quyết định, nghị quyết có căn cứ ban hành", "Decisions and resolutions name their legal bases"},
		entry{Warning,
			sentence{"%[1]s chưa có căn cứ ban hành", "the %[1]s has no legal basis"},
			sentence{"mở đầu bằng các dòng “Căn cứ …;”", "begin with lines “Căn cứ …;”"}}},
	NoArticles: {
		sentence{"Quyết định có các điều", "A decision has articles"},
		entry{Error,
			sentence{"quyết định chưa có điều nào", "the decision has no article"},
			sentence{"viết nội dung thành “Điều 1. …”, “Điều 2. …” (mẫu 1.2)", "write the text as “Điều 1. …”, “Điều 2. …” (form 1.2)"}}},
	RequiredLines: {
		sentence{"Giấy mời, biên bản ghi đủ các mục của mẫu", "Invitations and minutes have the lines of their forms"},
		entry{Warning,
			sentence{"%[1]s chưa ghi %[2]s", "the %[1]s does not tell %[2]s"},
			sentence{"thêm dòng này theo mẫu 1.7 (giấy mời), 1.9 (biên bản)", "add the line as in form 1.7 (invitation), 1.9 (minutes)"}}},
	SymbolOfKind: {
		sentence{"Ký hiệu bắt đầu bằng chữ viết tắt của tên loại", "The symbol begins with the type's abbreviation"},
		entry{Error,
			sentence{"ký hiệu “%[1]s” không bắt đầu bằng “%[2]s” của %[3]s", "the symbol “%[1]s” does not begin with “%[2]s” of a %[3]s"},
			sentence{"bỏ mục symbol để chương trình tự ghi, hoặc sửa lại", "drop symbol and let the program write it, or mend it"}}},
	SymbolOfBody: {
		sentence{"Ký hiệu mang chữ viết tắt của cơ quan ban hành", "The symbol carries the issuing body's abbreviation"},
		entry{Error,
			sentence{"ký hiệu “%[1]s” không phải của %[2]s", "the symbol “%[1]s” is not of %[2]s"},
			sentence{"ghi mục symbol, ví dụ NQ-HĐND, KH-UBND", "write symbol, e.g. NQ-HĐND, KH-UBND"}}},
	SymbolForm: {
		sentence{"Ký hiệu viết hoa, các nhóm chữ nối bằng gạch nối, không cách chữ", "The symbol is in capitals, its groups joined by hyphens, without spaces"},
		entry{Error,
			sentence{"ký hiệu “%[1]s” viết sai mẫu", "the symbol “%[1]s” is not in the form"},
			sentence{"viết như KH-UBND, UBND-VX: chữ in hoa, gạch nối (-), không dấu cách", "write it as KH-UBND, UBND-VX: capitals, hyphens, no spaces"}}},
	LetterSymbol: {
		sentence{"Ký hiệu công văn có chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực", "A letter's symbol names the drafting unit or the field"},
		entry{Warning,
			sentence{"ký hiệu công văn “%[1]s” thiếu đơn vị soạn thảo hoặc lĩnh vực", "the letter's symbol “%[1]s” lacks the drafting unit or field"},
			sentence{"thêm mục symbol, ví dụ “symbol: %[1]s-VP”", "add symbol, e.g. “symbol: %[1]s-VP”"}}},
	DateZero: {
		sentence{"Ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0, năm ghi đủ bốn chữ số", "Days below 10 and the months 1 and 2 have a leading zero, years four digits"},
		entry{Warning,
			sentence{"ngày “%[1]s” viết chưa đủ chữ số", "the date “%[1]s” lacks digits"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	NoSuchDate: {
		sentence{"Ngày tháng có trong lịch, đúng thứ", "Dates exist in the calendar, on the weekday told"},
		entry{Error,
			sentence{"không có “%[1]s” trong lịch", "the calendar has no “%[1]s”"},
			sentence{"kiểm tra lại ngày, tháng, thứ, giờ", "look at day, month, weekday and hour again"}}},
	PlaceCapitals: {
		sentence{"Địa danh là tên đơn vị hành chính, viết hoa các chữ cái đầu", "The place is the unit's name, every syllable with a capital"},
		entry{Error,
			sentence{"địa danh ghi “%[1]s”, phải là “%[2]s”", "the place reads “%[1]s”; it must be “%[2]s”"},
			sentence{"ghi tên đơn vị hành chính nơi cơ quan đóng trụ sở, ví dụ “Cẩm Thành”", "write the name of the unit where the body sits, e.g. “Cẩm Thành”"}}},
	AuthorityForm: {
		sentence{"Quyền hạn viết tắt là TM., KT., TL., TUQ., Q.", "Authority is abbreviated TM., KT., TL., TUQ., Q."},
		entry{Error,
			sentence{"quyền hạn ký ghi “%[1]s”, phải là “%[2]s”", "the authority reads “%[1]s”; it must be “%[2]s”"},
			sentence{"chữ viết tắt có dấu chấm và một dấu cách, không có gạch chéo", "the abbreviation has a full stop and a space, no slash"}}},
	DeputyWithoutKT: {
		sentence{"Cấp phó ký thay có dòng KT.", "A deputy signs with a line KT."},
		entry{Error,
			sentence{"“%[1]s” ký nhưng không có dòng “KT.”", "“%[1]s” signs without a line “KT.”"},
			sentence{"thêm dòng “KT. %[2]s” trước chức vụ", "add the line “KT. %[2]s” before the post"}}},
	AuthorityWithoutPost: {
		sentence{"Sau KT., TL., TUQ. là chức vụ của người ký", "After KT., TL., TUQ. comes the signer's own post"},
		entry{Error,
			sentence{"sau “%[1]s” phải ghi chức vụ của người ký%[2]s", "after “%[1]s” the signer's own post must stand%[2]s"},
			sentence{"thêm một dòng chức vụ, ví dụ [KT. Chủ tịch, Phó Chủ tịch]", "add a line with the post, e.g. [KT. Chủ tịch, Phó Chủ tịch]"}}},
	AuthorityBody: {
		sentence{"TM. ghi đúng tập thể ban hành văn bản", "TM. names the body that issues the document"},
		entry{Error,
			sentence{"người ký thay mặt “%[1]s” nhưng cơ quan ban hành là %[2]s", "the signer acts for “%[1]s” but the issuing body is %[2]s"},
			sentence{"chọn người ký của cơ quan ban hành, hoặc sửa mục authority", "choose a signer of the issuing body, or mend authority"}}},
	AuthorityAgainstEnacting: {
		sentence{"Thẩm quyền ban hành và người ký khớp nhau", "The line of authority agrees with the signature"},
		entry{Warning,
			sentence{"thẩm quyền ban hành là %[2]s nhưng quyền hạn ký ghi “%[1]s”", "the decision is %[2]s's but the signature reads “%[1]s”"},
			sentence{"quyết định của Chủ tịch thì ký CHỦ TỊCH, không có TM.; của Ủy ban nhân dân thì ký TM. ỦY BAN NHÂN DÂN", "a chairman's decision is signed CHỦ TỊCH without TM., the committee's TM. ỦY BAN NHÂN DÂN"}}},
	SignerTitle: {
		sentence{"Trước họ tên người ký không ghi học hàm, học vị, danh hiệu", "No academic or honorary title before the signer's name"},
		entry{Error,
			sentence{"họ tên người ký “%[1]s” có ghi “%[2]s”", "the signer's name “%[1]s” carries “%[2]s”"},
			sentence{"chỉ ghi họ, tên đệm và tên", "write the name alone"}}},
	NoSignerName: {
		sentence{"Chữ ký có họ tên người ký", "A signature has a name"},
		entry{Error,
			sentence{"người ký chưa có họ tên", "the signer has no name"},
			sentence{"ghi mục name của người ký trong vanban.yaml", "write the signer's name in vanban.yaml"}}},
	FirstRecipient: {
		sentence{"Nơi nhận mở đầu bằng “Như trên” hoặc “Như Điều …”", "Nơi nhận begins with “Như trên” or “Như Điều …”"},
		entry{Warning,
			sentence{"nơi nhận đầu tiên ghi “%[1]s”, phải là “%[2]s”", "the first recipient reads “%[1]s”; it must be “%[2]s”"},
			sentence{"văn bản có Kính gửi ghi “Như trên”; quyết định ghi “Như Điều …” (điều về thi hành)", "with Kính gửi write “Như trên”; in a decision “Như Điều …” (the article on execution)"}}},
	ExcerptForm: {
		sentence{"Trích yếu là một cụm từ, không có dấu chấm cuối, không lặp “V/v”", "The title is a phrase without a full stop, and “V/v” stands once"},
		entry{Warning,
			sentence{"trích yếu “%[1]s” viết chưa đúng, nên là “%[2]s”", "the title reads “%[1]s”; it should be “%[2]s”"},
			sentence{"công văn: chương trình tự ghi “V/v”; văn bản khác: viết đủ “Về việc”, chữ đầu viết hoa", "in a letter the program writes “V/v”; elsewhere write “Về việc” in full, with a capital"}}},
	EndMarkInside: {
		sentence{"Dấu kết thúc “./.” chỉ có ở cuối văn bản", "The end mark “./.” stands at the end only"},
		entry{Warning,
			sentence{"dấu “./.” nằm giữa văn bản", "the end mark “./.” stands inside the text"},
			sentence{"bỏ đi; chương trình tự ghi ở cuối", "drop it; the program writes it at the end"}}},
	TooLong: {
		sentence{"Thông tin đầu vào của văn bản đi không dài quá quy định", "The data of an outgoing document are not too long"},
		entry{Warning,
			sentence{"%[2]s dài %[3]d ký tự, hệ thống quản lý văn bản nhận tối đa %[4]d", "%[2]s has %[3]d characters; document systems take %[4]d at most"},
			sentence{"viết gọn lại", "make it shorter"}}},
	NumberMark: {
		sentence{"Sau số của mục, điều, khoản là dấu chấm, sau chữ của điểm là dấu ngoặc", "A full stop follows section, article and clause numbers, a bracket the letters"},
		entry{Warning,
			sentence{"“%[1]s” ghi chưa đúng, phải là “%[2]s”", "“%[1]s” must be “%[2]s”"},
			sentence{"phần I., khoản 1., điểm a); không dùng gạch chéo, gạch ngang", "I., 1., a); no slashes, no dashes"}}},
	NoTitleOfUnit: {
		sentence{"Phần, chương, mục, điều có tiêu đề", "Parts, chapters, sections and articles have titles"},
		entry{Warning,
			sentence{"“%[1]s” chưa có tiêu đề", "“%[1]s” has no title"},
			sentence{"ghi tiêu đề sau số thứ tự", "write the title behind the number"}}},
	AppendixNumber: {
		sentence{"Từ hai phụ lục trở lên thì đánh số La Mã liên tục", "Two or more appendices are numbered with Roman numerals"},
		entry{Warning,
			sentence{"“%[1]s” đánh số chưa đúng, phải là “%[2]s”", "“%[1]s” is not numbered rightly; it must be “%[2]s”"},
			sentence{"bỏ số để chương trình tự đánh, hoặc sửa lại", "drop the number and let the program write it, or mend it"}}},
	AppendixMissing: {
		sentence{"Phụ lục nêu trong văn bản có trong văn bản", "An appendix that the text refers to is there"},
		entry{Warning,
			sentence{"văn bản nói đến “%[1]s” nhưng không có phụ lục này", "the text speaks of “%[1]s”, but there is no such appendix"},
			sentence{"thêm phụ lục (“# Phụ lục. …”), hoặc sửa số của phụ lục", "add the appendix (“# Phụ lục. …”), or mend its number"}}},
	AppendixNotReferred: {
		sentence{"Trong văn bản có chỉ dẫn về từng phụ lục", "The text refers to every appendix"},
		entry{Warning,
			sentence{"trong văn bản chưa có chỉ dẫn về %[1]s", "the text does not speak of %[1]s"},
			sentence{"thêm câu chỉ dẫn, ví dụ “(chi tiết tại Phụ lục kèm theo)”", "add a reference, e.g. “(chi tiết tại Phụ lục kèm theo)”"}}},
}
