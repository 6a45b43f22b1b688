package feed

import (
	"fmt"
	"strconv"
)

// Lashing is lashing of a bay.
type Lashing struct {
	Bay    string
	Rods   int64
	TurnMs int64
}

// ParseLashing reads lashing of a bay from the cells of a line.
func ParseLashing(cells []string) (Lashing, error) {
	var out Lashing
	if len(cells) != 3 {
		return out, fmt.Errorf("lashing: %d cells", len(cells))
	}
	out.Bay = cells[0]
	rods, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.Rods = rods
	turnMs, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.TurnMs = turnMs
	return out, nil
}
