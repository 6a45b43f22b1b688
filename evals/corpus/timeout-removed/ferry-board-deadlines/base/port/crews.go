package port

import (
	"fmt"
)

// Sailor is what the port's service tells in crews.
type Sailor struct {
	Name string `json:"name"`
	Rank string `json:"rank"`
}

// Crew returns who sails on a vessel today.
func (c *Client) Crew(vessel string) ([]Sailor, error) {
	var out []Sailor
	if err := c.get(&out, "crews", vessel); err != nil {
		return nil, fmt.Errorf("crews of %s: %w", vessel, err)
	}
	return out, nil
}
