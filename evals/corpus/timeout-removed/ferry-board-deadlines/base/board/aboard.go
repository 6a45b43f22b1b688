package board

// Aboard is the page of one sailing; what does not answer is left out.
func (b *Board) Aboard(sailing string) Page {
	var page Page
	if found, err := b.client.Manifest(sailing); err != nil {
		page.miss("manifests", err)
	} else {
		page.add("manifests", len(found))
	}
	if found, err := b.client.Cars(sailing); err != nil {
		page.miss("cars", err)
	} else {
		page.add("cars", len(found))
	}
	if found, err := b.client.Freight(sailing); err != nil {
		page.miss("freight", err)
	} else {
		page.add("freight", len(found))
	}
	if found, err := b.client.Hazards(sailing); err != nil {
		page.miss("hazards", err)
	} else {
		page.add("hazards", len(found))
	}
	if found, err := b.client.Cabins(sailing); err != nil {
		page.miss("cabins", err)
	} else {
		page.add("cabins", len(found))
	}
	if found, err := b.client.Delay(sailing); err != nil {
		page.miss("delays", err)
	} else {
		page.add("delays", found)
	}
	return page
}
