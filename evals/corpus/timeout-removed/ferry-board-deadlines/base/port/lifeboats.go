package port

import (
	"fmt"
)

// Boat is what the port's service tells in lifeboats.
type Boat struct {
	Number int    `json:"number"`
	Seats  int    `json:"seats"`
	Tested string `json:"tested"`
}

// Lifeboats returns the boats of a vessel.
func (c *Client) Lifeboats(vessel string) ([]Boat, error) {
	var out []Boat
	if err := c.get(&out, "lifeboats", vessel); err != nil {
		return nil, fmt.Errorf("lifeboats of %s: %w", vessel, err)
	}
	return out, nil
}
