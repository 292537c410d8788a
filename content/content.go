// Package content embeds the sample workspace: the plan of xã Cẩm Thành, Thanh
// Hóa, of July 2023.
package content

import "embed"

// FS is the workspace's folder.
//
//go:embed vanban.yaml villages.csv documents findings
var FS embed.FS
