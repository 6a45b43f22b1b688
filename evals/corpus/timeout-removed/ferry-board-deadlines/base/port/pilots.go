package port

import (
	"fmt"
)

// Pilot is what the port's service tells in pilots.
type Pilot struct {
	Name string `json:"name"`
	Boat string `json:"boat"`
}

// Pilots returns the pilots on duty at a port.
func (c *Client) Pilots(port string) ([]Pilot, error) {
	var out []Pilot
	if err := c.get(&out, "pilots", port); err != nil {
		return nil, fmt.Errorf("pilots of %s: %w", port, err)
	}
	return out, nil
}
