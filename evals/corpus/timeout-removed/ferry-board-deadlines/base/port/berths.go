package port

import (
	"fmt"
)

// Berth is what the port's service tells in berths.
type Berth struct {
	Name   string `json:"name"`
	Length int    `json:"length"`
	Free   bool   `json:"free"`
}

// Berths returns the berths of a port.
func (c *Client) Berths(port string) ([]Berth, error) {
	var out []Berth
	if err := c.get(&out, "berths", port); err != nil {
		return nil, fmt.Errorf("berths of %s: %w", port, err)
	}
	return out, nil
}
