package port

import (
	"fmt"
)

// Fare is what the port's service tells in fares.
type Fare struct {
	Kind  string `json:"kind"`
	Cents int    `json:"cents"`
}

// Fares returns the fares of a route.
func (c *Client) Fares(route string) ([]Fare, error) {
	var out []Fare
	if err := c.get(&out, "fares", route); err != nil {
		return nil, fmt.Errorf("fares of %s: %w", route, err)
	}
	return out, nil
}
