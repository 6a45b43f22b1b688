package booking

import (
	"errors"
	"testing"

	"example.com/launch/berth"
)

func quiet(string) {}

func TestTheShortestBerthIsTaken(t *testing.T) {
	office := NewOffice(quiet, berth.New("inner", 8, 1), berth.New("outer", 14, 1))
	if name, err := office.Book("tern", 7); err != nil || name != "inner" {
		t.Fatal(name, err)
	}
	if name, err := office.Book("gull", 7); err != nil || name != "outer" {
		t.Fatal(name, err)
	}
}

func TestAFullMarinaSaysSo(t *testing.T) {
	office := NewOffice(quiet, berth.New("inner", 8, 0))
	if _, err := office.Book("tern", 7); !errors.Is(err, ErrFull) {
		t.Fatal(err)
	}
}
