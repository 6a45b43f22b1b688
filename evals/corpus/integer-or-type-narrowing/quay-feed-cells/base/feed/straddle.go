package feed

import (
	"fmt"
	"strconv"
)

// Straddle is a straddle carrier.
type Straddle struct {
	Carrier   string
	OdometerM int64
	FuelMl    int64
}

// ParseStraddle reads a straddle carrier from the cells of a line.
func ParseStraddle(cells []string) (Straddle, error) {
	var out Straddle
	if len(cells) != 3 {
		return out, fmt.Errorf("straddle: %d cells", len(cells))
	}
	out.Carrier = cells[0]
	odometerM, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.OdometerM = odometerM
	fuelMl, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.FuelMl = fuelMl
	return out, nil
}
