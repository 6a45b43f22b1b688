package board

// Ship is the page of one vessel; what does not answer is left out.
func (b *Board) Ship(vessel string) Page {
	var page Page
	if found, err := b.client.Vessel(vessel); err != nil {
		page.miss("vessels", err)
	} else {
		page.add("vessels", found)
	}
	if found, err := b.client.Crew(vessel); err != nil {
		page.miss("crews", err)
	} else {
		page.add("crews", len(found))
	}
	if found, err := b.client.Fuel(vessel); err != nil {
		page.miss("fuel", err)
	} else {
		page.add("fuel", found)
	}
	if found, err := b.client.Engines(vessel); err != nil {
		page.miss("engines", err)
	} else {
		page.add("engines", len(found))
	}
	if found, err := b.client.Kitchen(vessel); err != nil {
		page.miss("kitchens", err)
	} else {
		page.add("kitchens", len(found))
	}
	if found, err := b.client.Lifeboats(vessel); err != nil {
		page.miss("lifeboats", err)
	} else {
		page.add("lifeboats", len(found))
	}
	return page
}
