// Package board puts the pages of the terminals' boards together.
package board

import (
	"fmt"

	"example.com/ferry/port"
)

// Page is what a board shows.
type Page struct {
	Lines  []string
	Missed []string
}

func (p *Page) add(what string, value any) {
	p.Lines = append(p.Lines, fmt.Sprintf("%s: %v", what, value))
}

func (p *Page) miss(what string, err error) {
	p.Missed = append(p.Missed, fmt.Sprintf("%s (%v)", what, err))
}

// Board makes pages.
type Board struct {
	client *port.Client
}

// New returns a board that asks the client.
func New(client *port.Client) *Board {
	return &Board{client: client}
}
