package html_test
import ("testing";"fmt";"strings";"vanban/internal/doc";"vanban/internal/diag";"vanban/internal/layout")
func TestZ(t *testing.T){ for n:=16;n<32;n++ { d:=plan(t); d.Body=nil; for i:=range n { d.Body=append(d.Body, paragraph(fmt.Sprint("Đoạn ",i))) }
 d.Body=append(d.Body, paragraph(strings.Repeat("Các thôn thực hiện Kế hoạch này ",3+n%3*5)+"hết./."), )
 _ = doc.Language
 var p diag.List; laid:=layout.Lay(d,&p).Pages; pages:=printed(t,d)
 l:= []string{}; if len(laid)>1 { for _,x:=range laid[1].Lines { l=append(l,x.Text()) }; }
 c:= []string{}; if len(pages)>1 {c=pages[1]}
 fmt.Println(n,len(laid),len(pages), strings.Join(l[:min(3,len(l))],"|"),"  ##  ", strings.Join(c[:min(3,len(c))],"|")) } }
