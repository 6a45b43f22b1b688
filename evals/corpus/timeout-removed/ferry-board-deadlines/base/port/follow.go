package port

import "encoding/json"

// Follow calls handle with each announcement until the process is told to stop; the next one may take hours.
func (c *Client) Follow(handle func(text string)) {
	for c.life.Err() == nil {
		body, err := c.wire(c.life, "/announcements/next")
		if err != nil {
			return
		}
		var text string
		if err := json.Unmarshal(body, &text); err != nil {
			return
		}
		handle(text)
	}
}
