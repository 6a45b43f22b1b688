package feed

import (
	"fmt"
	"strconv"
)

// RailWagon is a wagon on the scale.
type RailWagon struct {
	Wagon       string
	WeightGrams int64
	Axles       int64
	SpeedMmS    int64
}

// ParseRailWagon reads a wagon on the scale from the cells of a line.
func ParseRailWagon(cells []string) (RailWagon, error) {
	var out RailWagon
	if len(cells) != 4 {
		return out, fmt.Errorf("rail_wagon: %d cells", len(cells))
	}
	out.Wagon = cells[0]
	weightGrams, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.WeightGrams = weightGrams
	axles, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.Axles = axles
	speedMmS, err := strconv.ParseInt(cells[3], 10, 64)
	if err != nil {
		return out, err
	}
	out.SpeedMmS = speedMmS
	return out, nil
}
