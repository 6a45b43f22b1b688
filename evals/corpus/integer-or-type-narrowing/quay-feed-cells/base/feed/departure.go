package feed

import (
	"fmt"
	"strconv"
)

// Departure is a vessel leaving.
type Departure struct {
	Vessel   string
	TugCount int64
	DelaySec int64
}

// ParseDeparture reads a vessel leaving from the cells of a line.
func ParseDeparture(cells []string) (Departure, error) {
	var out Departure
	if len(cells) != 3 {
		return out, fmt.Errorf("departure: %d cells", len(cells))
	}
	out.Vessel = cells[0]
	tugCount, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.TugCount = tugCount
	delaySec, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.DelaySec = delaySec
	return out, nil
}
