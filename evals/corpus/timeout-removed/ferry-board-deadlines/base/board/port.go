package board

// Port is the page of one port; what does not answer is left out.
func (b *Board) Port(port string) Page {
	var page Page
	if found, err := b.client.Tides(port); err != nil {
		page.miss("tides", err)
	} else {
		page.add("tides", len(found))
	}
	if found, err := b.client.Berths(port); err != nil {
		page.miss("berths", err)
	} else {
		page.add("berths", len(found))
	}
	if found, err := b.client.Wind(port); err != nil {
		page.miss("weather", err)
	} else {
		page.add("weather", found)
	}
	if found, err := b.client.Gates(port); err != nil {
		page.miss("gates", err)
	} else {
		page.add("gates", len(found))
	}
	if found, err := b.client.Pilots(port); err != nil {
		page.miss("pilots", err)
	} else {
		page.add("pilots", len(found))
	}
	if found, err := b.client.Queue(port); err != nil {
		page.miss("queues", err)
	} else {
		page.add("queues", found)
	}
	if found, err := b.client.Customs(port); err != nil {
		page.miss("customs", err)
	} else {
		page.add("customs", len(found))
	}
	return page
}
