package feed

import (
	"fmt"
	"strconv"
)

// ReeferPlug is a socket for cooled boxes.
type ReeferPlug struct {
	Socket    string
	CurrentMa int64
	EnergyWh  int64
}

// ParseReeferPlug reads a socket for cooled boxes from the cells of a line.
func ParseReeferPlug(cells []string) (ReeferPlug, error) {
	var out ReeferPlug
	if len(cells) != 3 {
		return out, fmt.Errorf("reefer_plug: %d cells", len(cells))
	}
	out.Socket = cells[0]
	currentMa, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.CurrentMa = currentMa
	energyWh, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.EnergyWh = energyWh
	return out, nil
}
