package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"vanban/internal/register"
)

// schemas are the JSON Schemas of what others read or write, by name.
var schemas = map[string][]byte{"document": register.Schema}

func (c *cli) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use: "schema [NAME]", Short: "JSON Schema của các tệp; không ghi tên thì liệt kê", Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return c.schema(args) },
	}
}

// schema prints a schema, or the names of all.
func (c *cli) schema(args []string) error {
	names := slices.Sorted(maps.Keys(schemas))
	if len(args) == 0 {
		c.show(strings.Join(names, "\n") + "\n")
		return nil
	}
	text, ok := schemas[args[0]]
	if !ok {
		return usageError{fmt.Errorf(phrase(c.lang, "schema"), args[0], strings.Join(names, ", "))}
	}
	c.show(string(text))
	return nil
}
