package main

import (
	"os"
	"os/signal"
	"sync"

	"golang.org/x/term"
)

// passwordVariable holds the password of protected workbooks. It is never an
// argument: those can be seen by everybody on the machine.
const passwordVariable = "VANBAN_PASSWORD"

// password is who knows the password of a file: the environment, or else the
// person at the terminal; nil without either.
func (c *cli) password() func(file string) string {
	if word := os.Getenv(passwordVariable); word != "" {
		return func(string) string { return word }
	}
	in := int(os.Stdin.Fd())
	if !term.IsTerminal(in) {
		return nil
	}
	var one sync.Mutex // files are read several at a time
	return func(file string) string {
		one.Lock()
		defer one.Unlock()
		c.complain(c.lang, "password", file)
		defer c.complain(c.lang, "line")
		return secret(in)
	}
}

// secret reads a line that is not shown. Who stops the program meanwhile finds
// the terminal as it was.
func secret(in int) string {
	state, err := term.GetState(in)
	if err != nil {
		return ""
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	go func() {
		if _, stopped := <-stop; stopped {
			term.Restore(in, state)
			os.Exit(interrupted)
		}
	}()
	word, err := term.ReadPassword(in)
	signal.Stop(stop)
	close(stop)
	if err != nil {
		return ""
	}
	return string(word)
}
