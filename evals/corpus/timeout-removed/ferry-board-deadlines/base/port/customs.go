package port

import (
	"fmt"
)

// Check is what the port's service tells in customs.
type Check struct {
	Lane    int  `json:"lane"`
	Staffed bool `json:"staffed"`
}

// Customs returns the lanes of the customs at a port.
func (c *Client) Customs(port string) ([]Check, error) {
	var out []Check
	if err := c.get(&out, "customs", port); err != nil {
		return nil, fmt.Errorf("customs of %s: %w", port, err)
	}
	return out, nil
}
