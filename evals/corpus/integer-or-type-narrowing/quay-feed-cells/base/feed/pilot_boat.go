package feed

import (
	"fmt"
	"strconv"
)

// PilotBoat is a trip of the pilots.
type PilotBoat struct {
	Boat      string
	DistanceM int64
	FuelMl    int64
}

// ParsePilotBoat reads a trip of the pilots from the cells of a line.
func ParsePilotBoat(cells []string) (PilotBoat, error) {
	var out PilotBoat
	if len(cells) != 3 {
		return out, fmt.Errorf("pilot_boat: %d cells", len(cells))
	}
	out.Boat = cells[0]
	distanceM, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.DistanceM = distanceM
	fuelMl, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.FuelMl = fuelMl
	return out, nil
}
