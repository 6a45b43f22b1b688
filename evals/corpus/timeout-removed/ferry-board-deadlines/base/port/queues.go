package port

import (
	"fmt"
)

// Queue is what the port's service tells in queues.
type Queue struct {
	Cars    int `json:"cars"`
	Minutes int `json:"minutes"`
}

// Queue returns the queue before a port.
func (c *Client) Queue(port string) (Queue, error) {
	var out Queue
	err := c.get(&out, "queues", port)
	if err != nil {
		err = fmt.Errorf("queues of %s: %w", port, err)
	}
	return out, err
}
