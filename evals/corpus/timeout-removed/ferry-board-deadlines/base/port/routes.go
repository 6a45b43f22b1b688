package port

import (
	"fmt"
)

// Route is what the port's service tells in routes.
type Route struct {
	From  string  `json:"from"`
	To    string  `json:"to"`
	Miles float64 `json:"miles"`
}

// Route returns one route.
func (c *Client) Route(id string) (Route, error) {
	var out Route
	err := c.get(&out, "routes", id)
	if err != nil {
		err = fmt.Errorf("routes of %s: %w", id, err)
	}
	return out, err
}
