package feed

import (
	"fmt"
	"strconv"
)

// BoxScan is a box read by a camera.
type BoxScan struct {
	Box        string
	Confidence int64
	LatencyUs  int64
}

// ParseBoxScan reads a box read by a camera from the cells of a line.
func ParseBoxScan(cells []string) (BoxScan, error) {
	var out BoxScan
	if len(cells) != 3 {
		return out, fmt.Errorf("box_scan: %d cells", len(cells))
	}
	out.Box = cells[0]
	confidence, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.Confidence = confidence
	latencyUs, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.LatencyUs = latencyUs
	return out, nil
}
