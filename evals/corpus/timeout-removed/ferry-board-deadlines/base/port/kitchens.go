package port

import (
	"fmt"
)

// Meal is what the port's service tells in kitchens.
type Meal struct {
	Name string `json:"name"`
	Left int    `json:"left"`
}

// Kitchen returns the meals left on a vessel.
func (c *Client) Kitchen(vessel string) ([]Meal, error) {
	var out []Meal
	if err := c.get(&out, "kitchens", vessel); err != nil {
		return nil, fmt.Errorf("kitchens of %s: %w", vessel, err)
	}
	return out, nil
}
