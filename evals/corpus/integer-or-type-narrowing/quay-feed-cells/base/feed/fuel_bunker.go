package feed

import (
	"fmt"
	"strconv"
)

// FuelBunker is fuel for a vessel.
type FuelBunker struct {
	Barge    string
	VolumeMl int64
	DensityG int64
}

// ParseFuelBunker reads fuel for a vessel from the cells of a line.
func ParseFuelBunker(cells []string) (FuelBunker, error) {
	var out FuelBunker
	if len(cells) != 3 {
		return out, fmt.Errorf("fuel_bunker: %d cells", len(cells))
	}
	out.Barge = cells[0]
	volumeMl, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.VolumeMl = volumeMl
	densityG, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.DensityG = densityG
	return out, nil
}
