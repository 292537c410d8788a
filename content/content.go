// Package content embeds the sample workspace, xã Cẩm Thành, Thanh Hóa: the plan
// of July 2023 word for word, a report, a decision and notices around it, and
// the findings of two months. Figures of villages and of June are illustrative.
package content

import "embed"

// FS is the workspace's folder.
//
//go:embed doc-truoc.txt vanban.yaml villages.csv documents findings
var FS embed.FS
