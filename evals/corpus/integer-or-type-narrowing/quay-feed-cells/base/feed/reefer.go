package feed

import (
	"fmt"
	"strconv"
)

// Reefer is a cooled box.
type Reefer struct {
	Box          string
	MilliCelsius int64
	EnergyWh     int64
	Defrosts     int64
}

// ParseReefer reads a cooled box from the cells of a line.
func ParseReefer(cells []string) (Reefer, error) {
	var out Reefer
	if len(cells) != 4 {
		return out, fmt.Errorf("reefer: %d cells", len(cells))
	}
	out.Box = cells[0]
	milliCelsius, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.MilliCelsius = milliCelsius
	energyWh, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.EnergyWh = energyWh
	defrosts, err := strconv.ParseInt(cells[3], 10, 64)
	if err != nil {
		return out, err
	}
	out.Defrosts = defrosts
	return out, nil
}
