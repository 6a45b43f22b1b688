package port

import (
	"fmt"
)

// Load is what the port's service tells in freight.
type Load struct {
	Owner string  `json:"owner"`
	Tons  float64 `json:"tons"`
	Cold  bool    `json:"cold"`
}

// Freight returns the freight of a sailing.
func (c *Client) Freight(sailing string) ([]Load, error) {
	var out []Load
	if err := c.get(&out, "freight", sailing); err != nil {
		return nil, fmt.Errorf("freight of %s: %w", sailing, err)
	}
	return out, nil
}
