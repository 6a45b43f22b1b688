package port

import (
	"fmt"
)

// Wave is what the port's service tells in waves.
type Wave struct {
	Metres float64 `json:"metres"`
	Period float64 `json:"period"`
}

// Waves returns the sea on a route, mile by mile.
func (c *Client) Waves(route string) ([]Wave, error) {
	var out []Wave
	if err := c.get(&out, "waves", route); err != nil {
		return nil, fmt.Errorf("waves of %s: %w", route, err)
	}
	return out, nil
}
