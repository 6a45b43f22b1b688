package feed

import (
	"fmt"
	"strconv"
)

// TideGauge is level of the water.
type TideGauge struct {
	Gauge      string
	LevelMm    int64
	PressurePa int64
}

// ParseTideGauge reads level of the water from the cells of a line.
func ParseTideGauge(cells []string) (TideGauge, error) {
	var out TideGauge
	if len(cells) != 3 {
		return out, fmt.Errorf("tide_gauge: %d cells", len(cells))
	}
	out.Gauge = cells[0]
	levelMm, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.LevelMm = levelMm
	pressurePa, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.PressurePa = pressurePa
	return out, nil
}
