package port

import (
	"fmt"
)

// Delay is what the port's service tells in delays.
type Delay struct {
	Minutes int    `json:"minutes"`
	Why     string `json:"why"`
}

// Delay returns how late a sailing is.
func (c *Client) Delay(sailing string) (Delay, error) {
	var out Delay
	err := c.get(&out, "delays", sailing)
	if err != nil {
		err = fmt.Errorf("delays of %s: %w", sailing, err)
	}
	return out, err
}
