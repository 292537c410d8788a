package reading

import (
	"regexp"
	"strings"
)

// TitleCase gives every syllable of a name its capital. Titles and ranks before
// or behind a name are left to another rule.
func TitleCase(name string) string {
	if AcademicTitle.MatchString(name) || strings.ContainsAny(name, ",(…") {
		return name
	}
	parts := strings.Fields(name)
	for i, part := range parts {
		switch {
		case strings.Contains(part, "."):
			return name
		case len([]rune(part)) > 1 && InCapitals(part):
			parts[i] = Capitalize(Lower(part))
		default:
			parts[i] = Capitalize(part)
		}
	}
	return strings.Join(parts, " ")
}

// Surnames are the common family names.
var Surnames = Set(`nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý cao hà trương đinh đoàn
 lương
 mai tô trịnh quách lưu phùng vương tạ thái chu châu tống nghiêm kiều khổng bạch hứa lại lò lù giàng vàng sùng hầu
 ma nông
 triệu đàm la viên âu mạc đào tăng thiều cù nhữ trang từ`)

// AcademicTitle are the titles before a name, and ranks; TrailingTitle are those behind it.
var (
	AcademicTitle = regexp.MustCompile(`(?i)^(?:(?:gs|pgs|ts|th\.?\s?s|bs|bsck\w*|ks|kts|cn|ls|ktv|đ/c|gvcc|nnut` +
		`|nnưt)[. ]` +
		`|(?:tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|giáo sư|phó giáo sư|bác sĩ|bác sỹ|kỹ sư|cử nhân|luật sư|nghệ nhân` +
		`|nhà giáo|anh hùng|ông|bà|đồng chí` +
		`|thiếu úy|trung úy|thượng úy|đại úy|thiếu tá|trung tá|thượng tá|đại tá) )`)
	TrailingTitle = regexp.MustCompile(`(?i), *(?:gs|pgs|ts|th\.?\s?s|bs|ks|cn|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]` +
		`|kỹ sư|cử nhân)\.?$`)
)
