package port

import (
	"fmt"
	"strconv"
)

// Car is what the port's service tells in cars.
type Car struct {
	Plate  string  `json:"plate"`
	Metres float64 `json:"metres"`
}

// Cars returns the cars on a sailing, page by page.
func (c *Client) Cars(sailing string) ([]Car, error) {
	var all []Car
	for page := 1; page <= maxPages; page++ {
		var out []Car
		if err := c.get(&out, "cars", sailing, strconv.Itoa(page)); err != nil {
			return all, fmt.Errorf("cars of %s: %w", sailing, err)
		}
		if len(out) == 0 {
			break
		}
		all = append(all, out...)
	}
	return all, nil
}
