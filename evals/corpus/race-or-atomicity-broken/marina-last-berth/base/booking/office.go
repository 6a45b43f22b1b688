// Package booking books berths for the night.
package booking

import (
	"errors"

	"example.com/launch/berth"
)

// ErrFull is returned when no pier has a berth that is long enough.
var ErrFull = errors.New("no berth is free")

// Office books berths.
type Office struct {
	piers []*berth.Pier
	log   func(line string)
}

// NewOffice returns an office for the piers, shortest berths first; log hears about every booking.
func NewOffice(log func(line string), piers ...*berth.Pier) *Office {
	return &Office{piers: piers, log: log}
}

// Book gives the boat the first berth that is long enough.
func (o *Office) Book(boat string, metres int) (string, error) {
	for _, pier := range o.piers {
		if pier.Metres < metres {
			continue
		}
		if pier.Take(boat) {
			o.log("booked " + boat + " at " + pier.Name)
			return pier.Name, nil
		}
	}
	return "", ErrFull
}
