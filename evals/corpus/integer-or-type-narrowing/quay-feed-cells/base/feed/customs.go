package feed

import (
	"fmt"
	"strconv"
)

// Customs is a box held by customs.
type Customs struct {
	Box     string
	HeldSec int64
	Seals   int64
}

// ParseCustoms reads a box held by customs from the cells of a line.
func ParseCustoms(cells []string) (Customs, error) {
	var out Customs
	if len(cells) != 3 {
		return out, fmt.Errorf("customs: %d cells", len(cells))
	}
	out.Box = cells[0]
	heldSec, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.HeldSec = heldSec
	seals, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.Seals = seals
	return out, nil
}
