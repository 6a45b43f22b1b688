package feed

import (
	"fmt"
	"strconv"
)

// TruckLane is a day of a lane.
type TruckLane struct {
	Lane   string
	Trucks int64
	WaitMs int64
}

// ParseTruckLane reads a day of a lane from the cells of a line.
func ParseTruckLane(cells []string) (TruckLane, error) {
	var out TruckLane
	if len(cells) != 3 {
		return out, fmt.Errorf("truck_lane: %d cells", len(cells))
	}
	out.Lane = cells[0]
	trucks, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.Trucks = trucks
	waitMs, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.WaitMs = waitMs
	return out, nil
}
