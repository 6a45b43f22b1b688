package port

import (
	"fmt"
)

// Ramp is what the port's service tells in ramps.
type Ramp struct {
	Number int `json:"number"`
	Tons   int `json:"tons"`
}

// Ramp returns the ramp of a berth.
func (c *Client) Ramp(berth string) (Ramp, error) {
	var out Ramp
	err := c.get(&out, "ramps", berth)
	if err != nil {
		err = fmt.Errorf("ramps of %s: %w", berth, err)
	}
	return out, err
}
