package port

import (
	"fmt"
)

// Tide is what the port's service tells in tides.
type Tide struct {
	At     string  `json:"at"`
	Metres float64 `json:"metres"`
}

// Tides returns the tides of a port.
func (c *Client) Tides(port string) ([]Tide, error) {
	var out []Tide
	if err := c.get(&out, "tides", port); err != nil {
		return nil, fmt.Errorf("tides of %s: %w", port, err)
	}
	return out, nil
}
