package feed

import (
	"fmt"
	"strconv"
)

// QuayCrane is one lift of a quay crane.
type QuayCrane struct {
	Crane     string
	HoistMm   int64
	LoadGrams int64
	TrolleyMm int64
}

// ParseQuayCrane reads one lift of a quay crane from the cells of a line.
func ParseQuayCrane(cells []string) (QuayCrane, error) {
	var out QuayCrane
	if len(cells) != 4 {
		return out, fmt.Errorf("quay_crane: %d cells", len(cells))
	}
	out.Crane = cells[0]
	hoistMm, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.HoistMm = hoistMm
	loadGrams, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.LoadGrams = loadGrams
	trolleyMm, err := strconv.ParseInt(cells[3], 10, 64)
	if err != nil {
		return out, err
	}
	out.TrolleyMm = trolleyMm
	return out, nil
}
