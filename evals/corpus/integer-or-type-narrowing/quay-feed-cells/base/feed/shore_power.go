package feed

import (
	"fmt"
	"strconv"
)

// ShorePower is shore power of a vessel.
type ShorePower struct {
	Vessel   string
	PowerW   int64
	EnergyWh int64
}

// ParseShorePower reads shore power of a vessel from the cells of a line.
func ParseShorePower(cells []string) (ShorePower, error) {
	var out ShorePower
	if len(cells) != 3 {
		return out, fmt.Errorf("shore_power: %d cells", len(cells))
	}
	out.Vessel = cells[0]
	powerW, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.PowerW = powerW
	energyWh, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.EnergyWh = energyWh
	return out, nil
}
