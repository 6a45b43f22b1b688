package feed

import (
	"fmt"
	"strconv"
)

// Dredger is a run of the dredger.
type Dredger struct {
	Run     string
	SpoilKg int64
	DepthMm int64
}

// ParseDredger reads a run of the dredger from the cells of a line.
func ParseDredger(cells []string) (Dredger, error) {
	var out Dredger
	if len(cells) != 3 {
		return out, fmt.Errorf("dredger: %d cells", len(cells))
	}
	out.Run = cells[0]
	spoilKg, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.SpoilKg = spoilKg
	depthMm, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.DepthMm = depthMm
	return out, nil
}
