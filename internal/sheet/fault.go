package sheet

import (
	"vanban/internal/diag"
	"vanban/internal/ooxml"
)

// What a workbook may hold at most, far above what an office program makes of
// a commune's tables.
const (
	maxSheets = 1000
	maxNames  = 100_000 // defined names
	maxStyles = 100_000
	maxRows   = 200_000  // rows of a sheet
	maxCols   = 1000     // columns of a sheet
	maxCells  = 500_000  // filled cells of a workbook
	maxBytes  = 96 << 20 // of their text; one that cells share counts for each
	maxTexts  = 500_000  // shared strings
	maxMerged = 500_000  // rows that all merged areas of a sheet cover
)

// fault is a problem that has no place yet: what is wrong with a file or a
// cell. As an error it says why a workbook is not read.
type fault struct {
	code diag.Code
	cell string // where it is known: `Kết quả!D21`
	args []any
}

func (f fault) Error() string { return string(f.code) }

// serious tells of a fault that nothing can be made of.
func (f fault) serious() bool { return diag.Problem{Code: f.code}.Severity() == diag.Error }

func refuse(code diag.Code, args ...any) fault { return fault{code: code, args: args} }

// refusals are what the archive's faults are of a workbook.
var refusals = map[error]fault{
	ooxml.ErrDamaged:   {code: diag.DamagedWorkbook},
	ooxml.ErrHuge:      {code: diag.HugeWorkbook, args: largest},
	ooxml.ErrStrange:   {code: diag.StrangeWorkbook},
	ooxml.ErrEncrypted: {code: diag.EncryptedWorkbook},
}

// largest says what a workbook may be at most.
var largest = []any{maxRows, maxCells, ooxml.MaxPart >> 20}
