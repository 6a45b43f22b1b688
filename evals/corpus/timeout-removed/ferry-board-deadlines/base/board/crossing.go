package board

// Crossing is the page of one route; what does not answer is left out.
func (b *Board) Crossing(route string) Page {
	var page Page
	if found, err := b.client.Route(route); err != nil {
		page.miss("routes", err)
	} else {
		page.add("routes", found)
	}
	if found, err := b.client.Waves(route); err != nil {
		page.miss("waves", err)
	} else {
		page.add("waves", len(found))
	}
	if found, err := b.client.Fares(route); err != nil {
		page.miss("fares", err)
	} else {
		page.add("fares", len(found))
	}
	if found, err := b.client.Notices(route); err != nil {
		page.miss("notices", err)
	} else {
		page.add("notices", len(found))
	}
	if found, err := b.client.Locks(route); err != nil {
		page.miss("locks", err)
	} else {
		page.add("locks", len(found))
	}
	if found, err := b.client.Sailings(route); err != nil {
		page.miss("sailings", err)
	} else {
		page.add("sailings", len(found))
	}
	return page
}
