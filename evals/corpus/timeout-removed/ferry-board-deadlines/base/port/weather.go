package port

import (
	"fmt"
)

// Wind is what the port's service tells in wind.
type Wind struct {
	Knots int    `json:"knots"`
	From  string `json:"from"`
}

// Wind returns the wind at a port.
func (c *Client) Wind(port string) (Wind, error) {
	var out Wind
	err := c.get(&out, "wind", port)
	if err != nil {
		err = fmt.Errorf("wind of %s: %w", port, err)
	}
	return out, err
}
