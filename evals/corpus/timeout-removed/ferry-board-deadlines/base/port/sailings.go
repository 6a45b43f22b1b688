package port

import (
	"fmt"
)

// Sailing is what the port's service tells in sailings.
type Sailing struct {
	ID     string `json:"id"`
	Leaves string `json:"leaves"`
	Vessel string `json:"vessel"`
}

// Sailings returns the sailings of a route today.
func (c *Client) Sailings(route string) ([]Sailing, error) {
	var out []Sailing
	if err := c.get(&out, "sailings", route); err != nil {
		return nil, fmt.Errorf("sailings of %s: %w", route, err)
	}
	return out, nil
}
