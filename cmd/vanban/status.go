package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/viet"
)

func (c *cli) statusCommand() *cobra.Command {
	var month string
	var json bool
	cmd := &cobra.Command{
		Use:   "status [WORKSPACE]",
		Short: "thôn nào đã báo cáo, văn bản nào đang ở bước nào, việc tiếp theo là gì",
		Args:  cobra.MaximumNArgs(1),
		RunE:  func(_ *cobra.Command, args []string) error { return c.status(append(args, ".")[0], month, json) },
	}
	cmd.Flags().StringVar(&month, "month", "", "tháng cần xem (mặc định: tháng cuối cùng đã có gì)")
	cmd.Flags().BoolVar(&json, "json", false, "in kết quả dạng JSON")
	return cmd
}

// status tells how the work stands. What is wrong is counted, not listed: check lists it.
func (c *cli) status(folder, typed string, json bool) error {
	var month viet.Month
	var err error
	if typed != "" {
		if month, err = c.monthOf(typed); err != nil {
			return err
		}
	}
	var problems diag.List
	standing, err := pipeline.StandingOf(c.ctx, c.use("status"), folder, month, c.legacy, &problems)
	if err != nil {
		return err
	}
	if standing == nil {
		c.list(c.lang, &problems)
		return errProblems
	}
	if json {
		return c.showJSON(statusJSON(standing, c.next(folder, standing)))
	}
	c.standing(c.lang, standing)
	c.say(c.lang, "nextStep", c.next(folder, standing))
	return nil
}

// next says in words what is to be done first.
func (c *cli) next(folder string, s *pipeline.Standing) string {
	ids := func(state pipeline.DocumentState) string {
		var list []string
		for _, d := range s.In(state) {
			list = append(list, d.ID)
		}
		return strings.Join(list, " ")
	}
	say := func(args ...any) string { return fmt.Sprintf(phrase(c.lang, "next."+string(s.Next)), args...) }
	switch s.Next {
	case pipeline.MendWorkspace:
		return say(s.Errors, folder)
	case pipeline.AcceptFirst:
		return say(len(s.Proposals), local(folder, "findings/"+s.Month.String()), folder)
	case pipeline.CollectForms:
		return say(len(s.Reporting.Missing)+len(s.Faulty), folder)
	case pipeline.CommuneForm:
		return say(local(folder, "out/phieu-"+s.Month.String()+".xlsx"), folder)
	case pipeline.MendDocuments:
		return say(folder, ids(pipeline.WithErrors))
	case pipeline.FinishDrafts:
		return say(ids(pipeline.Draft))
	case pipeline.ReplaceIssued:
		changed := s.In(pipeline.Outdated)[0]
		return say(folder, changed.ID, changed.Changed[0])
	case pipeline.IssueReady:
		return say(folder, ids(pipeline.Ready))
	}
	if s.Month.Year == 0 {
		return fmt.Sprintf(phrase(c.lang, "next.first"), folder)
	}
	return say(s.Month.Next(), folder)
}
