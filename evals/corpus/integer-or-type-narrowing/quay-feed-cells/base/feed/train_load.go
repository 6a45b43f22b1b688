package feed

import (
	"fmt"
	"strconv"
)

// TrainLoad is a train that leaves.
type TrainLoad struct {
	Train       string
	Wagons      int64
	WeightGrams int64
	LengthMm    int64
}

// ParseTrainLoad reads a train that leaves from the cells of a line.
func ParseTrainLoad(cells []string) (TrainLoad, error) {
	var out TrainLoad
	if len(cells) != 4 {
		return out, fmt.Errorf("train_load: %d cells", len(cells))
	}
	out.Train = cells[0]
	wagons, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.Wagons = wagons
	weightGrams, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.WeightGrams = weightGrams
	lengthMm, err := strconv.ParseInt(cells[3], 10, 64)
	if err != nil {
		return out, err
	}
	out.LengthMm = lengthMm
	return out, nil
}
