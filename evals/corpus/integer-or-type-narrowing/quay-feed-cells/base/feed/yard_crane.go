package feed

import (
	"fmt"
	"strconv"
)

// YardCrane is one lift in the yard.
type YardCrane struct {
	Crane     string
	Bay       int64
	LoadGrams int64
	TrolleyMm int64
}

// ParseYardCrane reads one lift in the yard from the cells of a line.
func ParseYardCrane(cells []string) (YardCrane, error) {
	var out YardCrane
	if len(cells) != 4 {
		return out, fmt.Errorf("yard_crane: %d cells", len(cells))
	}
	out.Crane = cells[0]
	bay, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.Bay = bay
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
