// Package port asks the ports' service what the boards of the terminals show.
package port

import (
	"context"
	"encoding/json"
	"strings"
	"time"
)

const (
	callTime = 5 * time.Second
	maxPages = 40
)

// Wire sends one request and returns the body; it gives up when ctx ends, and has no limit of its own.
type Wire func(ctx context.Context, path string) ([]byte, error)

// Client asks over a wire.
type Client struct {
	wire Wire
	life context.Context
}

// New returns a client; life ends when the process is told to stop.
func New(life context.Context, wire Wire) *Client {
	return &Client{wire: wire, life: life}
}

// get asks for a path and waits callTime for the answer.
func (c *Client) get(out any, parts ...string) error {
	ctx, cancel := context.WithTimeout(c.life, callTime)
	defer cancel()
	body, err := c.wire(ctx, "/"+strings.Join(parts, "/"))
	if err != nil {
		return err
	}
	return json.Unmarshal(body, out)
}
