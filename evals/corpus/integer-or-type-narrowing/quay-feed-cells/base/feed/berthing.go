package feed

import (
	"fmt"
	"strconv"
)

// Berthing is a vessel alongside.
type Berthing struct {
	Vessel   string
	DraftMm  int64
	LengthMm int64
	LinesOut int64
}

// ParseBerthing reads a vessel alongside from the cells of a line.
func ParseBerthing(cells []string) (Berthing, error) {
	var out Berthing
	if len(cells) != 4 {
		return out, fmt.Errorf("berthing: %d cells", len(cells))
	}
	out.Vessel = cells[0]
	draftMm, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.DraftMm = draftMm
	lengthMm, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.LengthMm = lengthMm
	linesOut, err := strconv.ParseInt(cells[3], 10, 64)
	if err != nil {
		return out, err
	}
	out.LinesOut = linesOut
	return out, nil
}
