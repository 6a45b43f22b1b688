package feed

import (
	"fmt"
	"strconv"
)

// WindMast is wind on the mast.
type WindMast struct {
	Mast      string
	SpeedMmS  int64
	Direction int64
}

// ParseWindMast reads wind on the mast from the cells of a line.
func ParseWindMast(cells []string) (WindMast, error) {
	var out WindMast
	if len(cells) != 3 {
		return out, fmt.Errorf("wind_mast: %d cells", len(cells))
	}
	out.Mast = cells[0]
	speedMmS, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.SpeedMmS = speedMmS
	direction, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.Direction = direction
	return out, nil
}
