package manuscript_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"
	"unicode/utf8"

	"vanban/content"
	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/manuscript"
	"vanban/internal/word"
	"vanban/internal/workspace"

	"golang.org/x/text/unicode/norm"
)

// typed is a Word document as lines of a text: before a line `^` puts it in the
// middle, `*` makes it bold, `/` italic; lines with bars are rows of a table, without
// lines when they begin with `!`; ¶ ends a line in a cell, ¦ is a bar.
func typed(text string) *word.Document {
	d := &word.Document{File: "a.docx", Notes: map[string][]*word.Paragraph{}}
	var table *word.Table
	for i, line := range strings.Split(strings.Trim(text, "\n"), "\n") {
		at := diag.Place{File: d.File, Cell: fmt.Sprintf("đoạn %d", i+1)}
		row, bare := strings.CutPrefix(line, "!")
		if !strings.HasPrefix(row, "|") {
			table = nil
			d.Blocks = append(d.Blocks, paragraph(line, at))
			continue
		}
		if table == nil {
			table = &word.Table{Bordered: !bare, At: at}
			d.Blocks = append(d.Blocks, table)
		}
		var cells []word.Cell
		for _, cell := range strings.Split(strings.Trim(row, "|"), "|") {
			var c word.Cell
			for _, line := range strings.Split(cell, "¶") {
				c.Paragraphs = append(c.Paragraphs, paragraph(line, at))
			}
			cells = append(cells, c)
		}
		for len(table.Rows) > 0 && len(cells) < len(table.Rows[0].Cells) {
			cells = append(cells, word.Cell{})
		}
		if len(table.Rows) > 0 {
			cells = cells[:len(table.Rows[0].Cells)]
		}
		table.Rows = append(table.Rows, word.Row{Cells: cells})
	}
	return d
}

func paragraph(line string, at diag.Place) *word.Paragraph {
	p := &word.Paragraph{At: at}
	run := word.Run{}
	for line != "" && strings.ContainsRune("^*/", rune(line[0])) {
		switch line[0] {
		case '^':
			p.Align = word.Center
		case '*':
			run.Bold = true
		case '/':
			run.Italic = true
		}
		line = line[1:]
	}
	run.Text = strings.ReplaceAll(line, "¦", "|")
	if line != "" {
		p.Runs = []word.Run{run}
	}
	return p
}

// became holds what a typed document became, and the codes of the problems.
func became(t *testing.T, text, want string) {
	t.Helper()
	var problems diag.List
	ws, err := workspace.Load(content.FS, "", &diag.List{})
	if err != nil {
		t.Fatal(err)
	}
	got, _ := manuscript.Document(typed(text), ws, "d", &problems)
	for _, p := range problems.Sorted() {
		got += string(p.Code) + "\n"
	}
	if want = strings.TrimLeft(want, "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// The header is typed with tabs, the signature too.
func TestAPlanThatWasTypedWithTabs(t *testing.T) {
	became(t, `
*ỦY BAN NHÂN DÂN	CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
*XÃ CẨM THÀNH	Độc lập - Tự do - Hạnh phúc
__________	________________
Số: 05/KH-UBND	Cẩm Thành, ngày 04 tháng 07 năm 2023

^*KẾ HOẠCH
^*Thu gom rác thải
^*sinh hoạt năm 2023
^-------
/Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;
*I. MỤC ĐÍCH
– Giữ gìn vệ sinh * chung;
+ đường làng;
-Ngõ xóm.
*1. Yêu cầu
Nhiệt độ từ
-5 độ.

Nơi nhận:	TM. ỦY BAN NHÂN DÂN
- Các thôn;	KT. CHỦ TỊCH
- Lưu: VT.	PHÓ CHỦ TỊCH
	(đã ký)
	Trần Quốc Đạt
`, `
---
kind: ke-hoach
title: Thu gom rác thải sinh hoạt năm 2023
number: 05
date: 04/07/2023
signer: tran-quoc-dat
recipients:
  - Các thôn
  - "Lưu: VT"
---

*Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;*

## I. MỤC ĐÍCH

- Giữ gìn vệ sinh \* chung;

  + đường làng;

- Ngõ xóm.

### 1. Yêu cầu

Nhiệt độ từ

-5 độ.
WD-022
`)
}

func TestALetterOfAnotherBody(t *testing.T) {
	became(t, `
!|UBND TỈNH THANH HÓA¶*SỞ NÔNG NGHIỆP¶*VÀ PHÁT TRIỂN NÔNG THÔN¶Số: 12/SNN-VP¶V/v góp ý dự thảo¶Kế hoạch năm|*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶*Độc lập - Tự do - Hạnh phúc¶/Thanh Hóa, ngày … tháng 7 năm 2023|
Kính gửi:
- Ủy ban nhân dân các xã;
- Các phòng.

Nội dung {{thử}} và [[mục lục]].
Ký tên ở dưới.
`, `
---
kind: cong-van
agency:
  - SỞ NÔNG NGHIỆP
  - VÀ PHÁT TRIỂN NÔNG THÔN
title: góp ý dự thảo Kế hoạch năm
number: 12
symbol: SNN-VP
date: tháng 7 năm 2023
to:
  - Ủy ban nhân dân các xã
  - Các phòng
---

Nội dung {{"{{"}}thử}} và \[\[mục lục]].

Ký tên ở dưới.
WD-025
WD-023
WD-024
`)
}

// A list that begins the text is none of addressees when there is one already.
func TestOneAddresseeOnTheLabelsLine(t *testing.T) {
	became(t, `
^*TỜ TRÌNH
^*Về kinh phí
Kính gửi: Ủy ban nhân dân huyện.
- Đề nghị cấp kinh phí.
`, `
---
kind: to-trinh
title: Về kinh phí
number:
date:
to: Ủy ban nhân dân huyện
---

- Đề nghị cấp kinh phí.
WD-025
`)
}

func TestHeadingsStandAsDeepAsTheirNumbers(t *testing.T) {
	became(t, `
^*BÁO CÁO
^*Kết quả

^*PHẦN THỨ NHẤT
^*KẾT QUẢ
*MỤC 3
^*Chung
*A. Kết quả
*Mục 1. Chung
*Điều 1a. Tên
*IV. Tên
*1. Tên
*1.1 Tên
*1.1.1. Tên
*đ) Tên
*2023. Năm
*1.Dính
Nội dung.
`, `
---
kind: bao-cao
title: Kết quả
number:
date:
---

# Phần thứ nhất. KẾT QUẢ

## Mục 3. Chung

# A. Kết quả

## Mục 1. Chung

## Điều 1a. Tên

## IV. Tên

### 1. Tên

#### 1.1 Tên

##### 1.1.1. Tên

##### đ) Tên

**2023. Năm**

**1.Dính**

Nội dung.
WD-025
`)
}

func TestTablesKeepTheirCells(t *testing.T) {
	became(t, `
^*BÁO CÁO
^*Kết quả

|*TT|*Thôn|*Số hộ|
|1|Bái ¦ Lim¶- xa|212|
`, `
---
kind: bao-cao
title: Kết quả
number:
date:
---

| TT | Thôn | Số hộ |
|-----|-----|-----|
| 1 | Bái \| Lim\
- xa | 212 |
WD-025
`)
}

// clean is a text as the reader of Word files gives it.
func clean(text string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if r == utf8.RuneError || unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, text))
}

// Whatever stands in a Word document, it becomes front matter that can be read and
// a text without template actions of its own.
func FuzzDocument(f *testing.F) {
	f.Add("^*KẾ HOẠCH\n^*a: b # \"c\"\n*I. A\n- {{x}}\n|a|b|\nNơi nhận:\tCHỦ TỊCH\n- a\tb")
	f.Add("!|*A¶Số: 1/B-C¶V/v x|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶Độc lập - Tự do - Hạnh phúc¶, ngày tháng năm|\n" +
		"Kính gửi: - true\n^Phụ lục\n^A")
	const small = "agency: {name: [Ủy ban nhân dân, xã Mẫu], symbol: UBND, place: Mẫu}\n" +
		"signers: {ct: {authority: [CHỦ TỊCH], name: A}}\n"
	folder := fstest.MapFS{"vanban.yaml": {Data: []byte(small)}, "documents/d.md": {Data: []byte("---\n---\n")}}
	ws, err := workspace.Load(folder, "", &diag.List{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var problems diag.List
		made, _ := manuscript.Document(typed(clean(text)), ws, "d", &problems)
		read, err := workspace.Load(fstest.MapFS{"vanban.yaml": folder["vanban.yaml"],
			"documents/d.md": {Data: []byte(made)}}, "", &problems)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range problems.Sorted() {
			if p.Code == diag.BadYAML || p.Code == diag.UnclosedMatter || strings.HasPrefix(string(p.Code), "MAU-") {
				t.Fatalf("%s\n%s", made, lines(&problems))
			}
		}
		if len(read.Documents) == 1 {
			compose.Document(read, read.Documents[0], nil, &problems)
		}
	})
}
