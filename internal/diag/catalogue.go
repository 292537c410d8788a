package diag

import "maps"

// Code names a kind of problem; it never changes its meaning.
type Code string

type (
	sentence = Term
	entry    = Message
)

var (
	near          = sentence{"có phải “%[1]s”?", "did you mean “%[1]s”?"}
	within        = sentence{" (mẫu %[1]s)", " (template %[1]s)"}
	ofVillage     = sentence{" (thôn %[1]s)", " (village %[1]s)"}
	accepted      = sentence{" (chấp nhận: %[1]s)", " (accepted: %[1]s)"}
	hintName      = sentence{"gợi ý", "hint"}
	severityNames = [...]sentence{
		Error:   {"lỗi", "error"},
		Warning: {"cảnh báo", "warning"},
		Advice:  {"nên xem", "advice"},
	}
)

// catalogue has every code's sentence.
var catalogue = join(
	dataSentences, workspaceSentences, criteriaSentences, documentSentences, styleSentences,
	encodingSentences, workbookSentences, textSentences, intakeSentences, figureSentences,
	registerSentences, issueSentences, monthSentences, markupSentences, templateSentences, fileSentences)

func join(tables ...map[Code]entry) map[Code]entry {
	all := map[Code]entry{}
	for _, t := range tables {
		maps.Copy(all, t)
	}
	return all
}
