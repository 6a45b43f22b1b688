package feed

import (
	"fmt"
	"strconv"
)

// Stack is a stack in the yard.
type Stack struct {
	Stack       string
	Boxes       int64
	WeightGrams int64
}

// ParseStack reads a stack in the yard from the cells of a line.
func ParseStack(cells []string) (Stack, error) {
	var out Stack
	if len(cells) != 3 {
		return out, fmt.Errorf("stack: %d cells", len(cells))
	}
	out.Stack = cells[0]
	boxes, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.Boxes = boxes
	weightGrams, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.WeightGrams = weightGrams
	return out, nil
}
