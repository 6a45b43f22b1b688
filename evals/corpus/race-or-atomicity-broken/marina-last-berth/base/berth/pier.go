// Package berth keeps the berths of the piers.
package berth

import "sync"

// Pier is one pier with berths of the same length.
type Pier struct {
	Name   string
	Metres int

	mu    sync.Mutex
	free  int
	boats map[string]int
}

// New returns an empty pier.
func New(name string, metres, berths int) *Pier {
	return &Pier{Name: name, Metres: metres, free: berths, boats: map[string]int{}}
}

// Free tells how many berths are free.
func (p *Pier) Free() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.free
}

// Place gives the boat a berth; the office may place a boat although the pier is full, as they raft up in storms.
func (p *Pier) Place(boat string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.free--
	p.boats[boat]++
}

// Take gives the boat a berth if one is free.
func (p *Pier) Take(boat string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.free < 1 {
		return false
	}
	p.free--
	p.boats[boat]++
	return true
}

// Leave takes the boat from the pier.
func (p *Pier) Leave(boat string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.boats[boat] == 0 {
		return false
	}
	p.free++
	p.boats[boat]--
	return true
}
