package feed

import (
	"fmt"
	"strconv"
)

// CraneDay is a day of a crane.
type CraneDay struct {
	Crane    string
	Lifts    int64
	HoistMm  int64
	EnergyWh int64
	TravelMm int64
}

// ParseCraneDay reads a day of a crane from the cells of a line.
func ParseCraneDay(cells []string) (CraneDay, error) {
	var out CraneDay
	if len(cells) != 5 {
		return out, fmt.Errorf("crane_day: %d cells", len(cells))
	}
	out.Crane = cells[0]
	lifts, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.Lifts = lifts
	hoistMm, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.HoistMm = hoistMm
	energyWh, err := strconv.ParseInt(cells[3], 10, 64)
	if err != nil {
		return out, err
	}
	out.EnergyWh = energyWh
	travelMm, err := strconv.ParseInt(cells[4], 10, 64)
	if err != nil {
		return out, err
	}
	out.TravelMm = travelMm
	return out, nil
}
