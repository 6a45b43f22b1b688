package port

// Follow calls handle with each announcement until the process is told to stop.
func (c *Client) Follow(handle func(text string)) {
	for c.life.Err() == nil {
		body, err := c.wire(c.life, "/announcements/next")
		if err != nil {
			return
		}
		handle(string(body))
	}
}
