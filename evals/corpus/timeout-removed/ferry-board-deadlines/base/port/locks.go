package port

import (
	"fmt"
)

// Lock is what the port's service tells in locks.
type Lock struct {
	Name  string  `json:"name"`
	Level float64 `json:"level"`
}

// Locks returns the locks on a route.
func (c *Client) Locks(route string) ([]Lock, error) {
	var out []Lock
	if err := c.get(&out, "locks", route); err != nil {
		return nil, fmt.Errorf("locks of %s: %w", route, err)
	}
	return out, nil
}
