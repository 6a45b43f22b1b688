package feed

import (
	"fmt"
	"strconv"
)

// Damage is a damage to a box.
type Damage struct {
	Box       string
	CostCents int64
	Photos    int64
}

// ParseDamage reads a damage to a box from the cells of a line.
func ParseDamage(cells []string) (Damage, error) {
	var out Damage
	if len(cells) != 3 {
		return out, fmt.Errorf("damage: %d cells", len(cells))
	}
	out.Box = cells[0]
	costCents, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.CostCents = costCents
	photos, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.Photos = photos
	return out, nil
}
