package reading

// AboutVerbs are what follows về and về việc as a verb.
var AboutVerbs = Phrases(`ban hành, phê duyệt, công nhận, thành lập, điều chỉnh, bổ sung, kiện toàn, tăng cường,
 sửa đổi, bãi bỏ, công bố,
 thu hồi, triển khai, thực hiện, giao nhiệm, giao kế, giao dự, giao chỉ, giao biên`)

// titles begin with these words, so that the issuer's name ends before them.
var (
	titleWords = Set("về giao v và cho")
	TitleVerbs = Phrases(`ban hành, phê duyệt, quy định, sửa đổi, hướng dẫn, triển khai, tổ chức, thực hiện, công
 nhận, công bố, bổ sung,
 thành lập, quán triệt, tăng cường, điều chỉnh, phân cấp, phân công, kèm theo, kiện toàn, đánh giá, xây dựng, thông
 qua, bãi bỏ,
 phát triển, bảo đảm`)
)
