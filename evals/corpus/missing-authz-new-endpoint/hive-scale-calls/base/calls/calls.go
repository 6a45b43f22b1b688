// Package calls answers what beekeepers ask over their connection.
package calls

import (
	"context"
	"fmt"

	"hives/store"
)

// Call answers one call; the text comes from the keeper's program.
type Call func(ctx context.Context, s *store.Store, arg string) (string, error)

// Table lists what can be called.
var Table = map[string]Call{
	"scale.place": place,
	"scale.move":  move,
}

// Answer finds the call and runs it.
func Answer(ctx context.Context, s *store.Store, name, arg string) (string, error) {
	call, ok := Table[name]
	if !ok {
		return "", fmt.Errorf("no call %q", name)
	}
	return call(ctx, s, arg)
}

func place(ctx context.Context, s *store.Store, arg string) (string, error) {
	scale, err := s.Scale(ctx, arg)
	if err != nil {
		return "", err
	}
	return scale.Place, nil
}

func move(ctx context.Context, s *store.Store, arg string) (string, error) {
	id, to, err := two(arg)
	if err != nil {
		return "", err
	}
	scale, err := s.Scale(ctx, id)
	if err != nil {
		return "", err
	}
	scale.Place = to
	return to, nil
}
