package feed

import (
	"fmt"
	"strconv"
)

// StraddleDay is a day of a straddle carrier.
type StraddleDay struct {
	Carrier    string
	DistanceMm int64
	Moves      int64
}

// ParseStraddleDay reads a day of a straddle carrier from the cells of a line.
func ParseStraddleDay(cells []string) (StraddleDay, error) {
	var out StraddleDay
	if len(cells) != 3 {
		return out, fmt.Errorf("straddle_day: %d cells", len(cells))
	}
	out.Carrier = cells[0]
	distanceMm, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.DistanceMm = distanceMm
	moves, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.Moves = moves
	return out, nil
}
