package port

import (
	"fmt"
	"strconv"
)

// Entry is what the port's service tells in manifests.
type Entry struct {
	Name string `json:"name"`
	Deck int    `json:"deck"`
}

// Manifest returns everybody on a sailing, page by page.
func (c *Client) Manifest(sailing string) ([]Entry, error) {
	var all []Entry
	for page := 1; page <= maxPages; page++ {
		var out []Entry
		if err := c.get(&out, "manifests", sailing, strconv.Itoa(page)); err != nil {
			return all, fmt.Errorf("manifests of %s: %w", sailing, err)
		}
		if len(out) == 0 {
			break
		}
		all = append(all, out...)
	}
	return all, nil
}
