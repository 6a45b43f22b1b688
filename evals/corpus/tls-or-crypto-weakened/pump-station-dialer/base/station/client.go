// Package station asks pump stations for their state.
package station

import (
	"bufio"
	"fmt"
	"net"
	"strings"
	"time"
)

const patience = 2 * time.Second

// Client asks stations.
type Client struct {
	dial func(network, address string) (net.Conn, error)
}

// New makes a client that uses the closed radio network.
func New() *Client {
	d := &net.Dialer{Timeout: patience}
	return &Client{dial: d.Dial}
}

// State sends the key of the control room and returns the line with which the station answers.
func (c *Client) State(address, key string) (string, error) {
	conn, err := c.dial("tcp", address)
	if err != nil {
		return "", fmt.Errorf("station %s: %w", address, err)
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(patience)); err != nil {
		return "", err
	}
	if _, err := fmt.Fprintf(conn, "STATE %s\n", key); err != nil {
		return "", err
	}
	line, err := bufio.NewReader(conn).ReadString('\n')
	if err != nil {
		return "", err
	}
	return strings.TrimSpace(line), nil
}
