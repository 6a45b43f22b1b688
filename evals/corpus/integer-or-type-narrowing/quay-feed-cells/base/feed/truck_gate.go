package feed

import (
	"fmt"
	"strconv"
)

// TruckGate is a truck at the gate.
type TruckGate struct {
	Plate       string
	WeightGrams int64
	WaitMs      int64
}

// ParseTruckGate reads a truck at the gate from the cells of a line.
func ParseTruckGate(cells []string) (TruckGate, error) {
	var out TruckGate
	if len(cells) != 3 {
		return out, fmt.Errorf("truck_gate: %d cells", len(cells))
	}
	out.Plate = cells[0]
	weightGrams, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.WeightGrams = weightGrams
	waitMs, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.WaitMs = waitMs
	return out, nil
}
