package port

import (
	"fmt"
)

// Engine is what the port's service tells in engines.
type Engine struct {
	Number int `json:"number"`
	Hours  int `json:"hours"`
}

// Engines returns the engines of a vessel.
func (c *Client) Engines(vessel string) ([]Engine, error) {
	var out []Engine
	if err := c.get(&out, "engines", vessel); err != nil {
		return nil, fmt.Errorf("engines of %s: %w", vessel, err)
	}
	return out, nil
}
