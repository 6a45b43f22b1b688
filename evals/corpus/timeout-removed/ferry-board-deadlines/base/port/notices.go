package port

import (
	"fmt"
	"strconv"
)

// Notice is what the port's service tells in notices.
type Notice struct {
	At   string `json:"at"`
	Text string `json:"text"`
}

// Notices returns notices to mariners on a route, page by page.
func (c *Client) Notices(route string) ([]Notice, error) {
	var all []Notice
	for page := 1; page <= maxPages; page++ {
		var out []Notice
		if err := c.get(&out, "notices", route, strconv.Itoa(page)); err != nil {
			return all, fmt.Errorf("notices of %s: %w", route, err)
		}
		if len(out) == 0 {
			break
		}
		all = append(all, out...)
	}
	return all, nil
}
