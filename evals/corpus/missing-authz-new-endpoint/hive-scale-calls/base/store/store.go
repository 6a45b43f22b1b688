// Package store keeps scales and what they weighed.
package store

import (
	"context"
	"errors"

	"hives/session"
)

// ErrNone says that there is nothing under a number.
var ErrNone = errors.New("nothing under this number")

// Scale stands under one hive.
type Scale struct {
	ID     string
	Keeper string
	Place  string
}

// Weight is one weighing.
type Weight struct {
	Scale string
	Hour  int
	Grams int
}

// Store holds everything in memory; a journal behind it makes it last.
type Store struct {
	scales  map[string]*Scale
	weights map[string][]Weight
}

// New returns an empty store.
func New() *Store {
	return &Store{scales: map[string]*Scale{}, weights: map[string][]Weight{}}
}

// Put adds or replaces a scale.
func (s *Store) Put(scale Scale) {
	s.scales[scale.ID] = &scale
}

// Weigh adds one weighing; the radio gateway calls it.
func (s *Store) Weigh(w Weight) {
	s.weights[w.Scale] = append(s.weights[w.Scale], w)
}

// Scale returns the scale of a number.
func (s *Store) Scale(ctx context.Context, id string) (*Scale, error) {
	scale, ok := s.scales[id]
	if !ok || scale.Keeper != session.Of(ctx).ID {
		return nil, ErrNone
	}
	return scale, nil
}

// Weights returns the weighings of a scale from one hour on.
func (s *Store) Weights(ctx context.Context, id string, from int) ([]Weight, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	all, ok := s.weights[id]
	if !ok {
		return nil, ErrNone
	}
	var found []Weight
	for _, w := range all {
		if w.Hour >= from {
			found = append(found, w)
		}
	}
	return found, nil
}
