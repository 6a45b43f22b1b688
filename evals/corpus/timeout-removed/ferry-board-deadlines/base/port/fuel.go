package port

import (
	"fmt"
)

// Fuel is what the port's service tells in fuel.
type Fuel struct {
	Litres int     `json:"litres"`
	Price  float64 `json:"price"`
}

// Fuel returns what is left in a vessel's tanks.
func (c *Client) Fuel(vessel string) (Fuel, error) {
	var out Fuel
	err := c.get(&out, "fuel", vessel)
	if err != nil {
		err = fmt.Errorf("fuel of %s: %w", vessel, err)
	}
	return out, err
}
