package port

import (
	"fmt"
)

// Hazard is what the port's service tells in hazards.
type Hazard struct {
	Class string  `json:"class"`
	Kilos float64 `json:"kilos"`
}

// Hazards returns dangerous goods on a sailing.
func (c *Client) Hazards(sailing string) ([]Hazard, error) {
	var out []Hazard
	if err := c.get(&out, "hazards", sailing); err != nil {
		return nil, fmt.Errorf("hazards of %s: %w", sailing, err)
	}
	return out, nil
}
