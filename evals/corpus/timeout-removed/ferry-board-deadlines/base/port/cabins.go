package port

import (
	"fmt"
)

// Cabin is what the port's service tells in cabins.
type Cabin struct {
	Number int `json:"number"`
	Beds   int `json:"beds"`
}

// Cabins returns the cabins free on a sailing.
func (c *Client) Cabins(sailing string) ([]Cabin, error) {
	var out []Cabin
	if err := c.get(&out, "cabins", sailing); err != nil {
		return nil, fmt.Errorf("cabins of %s: %w", sailing, err)
	}
	return out, nil
}
