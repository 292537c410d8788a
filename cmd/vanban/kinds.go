package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"vanban/internal/workspace"
)

func (c *cli) kindsCommand() *cobra.Command {
	return &cobra.Command{
		Use: "kinds", Short: "các loại văn bản: mã, tên loại, chữ viết tắt", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			c.show(kinds())
			return nil
		},
	}
}

// kinds lists the types of Điều 7, a line each: the id for `kind`, the name and
// its abbreviation.
func kinds() string {
	var b strings.Builder
	for _, k := range workspace.Kinds {
		fmt.Fprintln(&b, strings.TrimRight(fmt.Sprintf("%-15s %-17s %s", k.ID, k.Name, k.Symbol), " "))
	}
	return b.String()
}
