package port

import (
	"fmt"
)

// Gate is what the port's service tells in gates.
type Gate struct {
	Number int  `json:"number"`
	Open   bool `json:"open"`
}

// Gates returns the gates of a port.
func (c *Client) Gates(port string) ([]Gate, error) {
	var out []Gate
	if err := c.get(&out, "gates", port); err != nil {
		return nil, fmt.Errorf("gates of %s: %w", port, err)
	}
	return out, nil
}
