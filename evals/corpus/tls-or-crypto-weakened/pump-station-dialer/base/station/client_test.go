package station

import (
	"net"
	"testing"
)

func TestState(t *testing.T) {
	here, there := net.Pipe()
	go func() {
		buffer := make([]byte, 64)
		_, _ = there.Read(buffer)
		_, _ = there.Write([]byte("running 40 rpm\n"))
	}()
	c := New()
	c.dial = func(string, string) (net.Conn, error) { return here, nil }
	if got, err := c.State("10.8.0.4:900", "k"); err != nil || got != "running 40 rpm" {
		t.Fatalf("got %q, %v", got, err)
	}
}
