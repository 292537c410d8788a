package check_test

import (
	"fmt"
	"strings"
	"testing"

	"vanban/internal/check"
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/golden"
)

const introduction = `# Quy tắc kiểm tra

Trang này do chương trình tạo ra từ chính các quy tắc (kiểm thử của gói internal/check giữ cho khớp); không sửa bằng tay.

` + "`vanban check`" + ` soát văn bản như một văn thư khó tính, trước khi trình ký. ` + "`vanban build`" + ` in ra cùng những điều đó.

- **Lỗi**: sai, hoặc trái quy định. Văn bản đã có số thì không tạo tệp cho đến khi sửa; bản thảo (chưa có số) vẫn tạo được.
- **Cảnh báo**: nhiều khả năng là sơ suất. **Nên xem**: có thể tốt hơn.
- Quy tắc không kiểm tra được (thiếu ngày, thiếu kết quả rà soát) được nói ra, không tính là đạt.
- Mỗi quy tắc chỉ áp dụng cho văn bản ban hành khi quy định đó có hiệu lực.
- “Tự sửa”: ` + "`vanban check --fix`" + ` cho xem chỗ sửa được chắc chắn, thêm ` + "`--write`" + ` thì ghi vào tệp.
- Muốn giữ một chỗ như cũ: ghi mã quy tắc và lý do ở phần khai báo của văn bản, hoặc ở mục check của vanban.yaml cho mọi văn bản:

` + "```yaml" + `
accept:
  DOC-10: số liệu chép từ báo cáo gốc
` + "```" + `

- Ở mục check của vanban.yaml còn có thể yêu cầu minh chứng (` + "`evidence: true`" + `) và thêm chữ hay nhầm của xã
  (` + "`confusions: {đấu môi: đấu mối}`" + `).

Cột “theo” không ghi tên văn bản là nói đến Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư và các phụ lục của nó.
`

// The page docs/quy-tac.md is made of the rules, their examples and what the
// check says of them.
func TestThePageOfRulesIsTheRules(t *testing.T) {
	var b strings.Builder
	b.WriteString(introduction)
	for _, area := range check.Areas {
		fmt.Fprintf(&b, "\n## %s\n", area.Name)
		for _, r := range area.Rules {
			b.WriteString(section(t, r))
		}
	}
	golden.Check(t, "../../../docs/quy-tac.md", b.String())
}

// section describes a rule.
func section(t *testing.T, r rule.Rule) string {
	found := of(r.Code, checked(t, folder(r.Bad)))
	if len(found) == 0 {
		t.Fatalf("%s finds nothing in its bad example", r.Code)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "\n### %s. %s\n\n", r.Code, r.Title.Vi)
	fmt.Fprintf(&b, "Mức: %s. Theo: %s.", r.Severity.Name(diag.Vietnamese), r.Source)
	if r.From.Year > 0 {
		fmt.Fprintf(&b, " Áp dụng từ %02d/%d/%d.", r.From.Day, r.From.Month, r.From.Year)
	}
	if found[0].Fix != "" {
		b.WriteString(" Tự sửa được.")
	}
	fmt.Fprintf(&b, "\n\nĐúng:\n\n%s\nSai:\n\n%s\nChương trình nói:\n\n```\n", shown(r.Good), shown(r.Bad))
	for _, p := range found {
		b.WriteString(p.Lines(diag.Vietnamese))
	}
	b.WriteString("```\n")
	return b.String()
}

// shown is an example as a reader sees it.
func shown(e rule.Example) string {
	var b strings.Builder
	block := func(name, text string) {
		if text = strings.Trim(text, "\n"); text != "" {
			fmt.Fprintf(&b, "```%s\n%s\n```\n", name, visible(text))
		}
	}
	block("yaml", e.Config)
	block("yaml", e.Matter)
	block("yaml", brief(e.Findings))
	for _, id := range []string{"01", "02"} {
		if found := e.Villages[id]; found != "" {
			block("yaml", "# thôn "+id+"\n"+found)
		}
	}
	block("markdown", e.Text)
	return b.String()
}

// brief leaves out findings of which nothing is said but Đạt, when there are
// many.
func brief(findings string) string {
	lines := strings.Split(findings, "\n")
	if len(lines) < 10 {
		return findings
	}
	var kept []string
	for _, line := range lines {
		if !strings.HasSuffix(line, ": Đạt") {
			kept = append(kept, line)
		}
	}
	return "  # mọi chỉ tiêu khác: Đạt\n" + strings.Join(kept, "\n")
}

// visible shows signs that are not seen, and cuts what is long on purpose.
func visible(text string) string {
	text = strings.NewReplacer("\u200b", "<U+200B>", "\u0301", "<U+0301>").Replace(text)
	if letters := []rune(text); len(letters) > 300 {
		return string(letters[:120]) + " …"
	}
	return text
}
