package feed

import (
	"fmt"
	"strconv"
)

// Mooring is tension of a line.
type Mooring struct {
	Line      string
	TensionMn int64
	Alarms    int64
}

// ParseMooring reads tension of a line from the cells of a line.
func ParseMooring(cells []string) (Mooring, error) {
	var out Mooring
	if len(cells) != 3 {
		return out, fmt.Errorf("mooring: %d cells", len(cells))
	}
	out.Line = cells[0]
	tensionMn, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.TensionMn = tensionMn
	alarms, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.Alarms = alarms
	return out, nil
}
