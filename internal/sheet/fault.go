package sheet

import "vanban/internal/diag"

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

var (
	errDamaged = refuse(diag.DamagedWorkbook)
	errHuge    = refuse(diag.HugeWorkbook, maxRows, maxCells, maxPart>>20)
	errStrange = refuse(diag.StrangeWorkbook)
)
