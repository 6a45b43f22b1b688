package port

import (
	"fmt"
)

// Vessel is what the port's service tells in vessels.
type Vessel struct {
	Name string  `json:"name"`
	Beam float64 `json:"beam"`
	Cars int     `json:"cars"`
}

// Vessel returns one vessel.
func (c *Client) Vessel(id string) (Vessel, error) {
	var out Vessel
	err := c.get(&out, "vessels", id)
	if err != nil {
		err = fmt.Errorf("vessels of %s: %w", id, err)
	}
	return out, err
}
