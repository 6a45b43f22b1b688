// Package session says who is on a connection.
package session

import "context"

type key struct{}

// Keeper is a beekeeper who has signed in.
type Keeper struct {
	ID string
}

// With returns a context of the keeper's connection.
func With(ctx context.Context, keeper Keeper) context.Context {
	return context.WithValue(ctx, key{}, keeper)
}

// Of returns the keeper of a connection.
func Of(ctx context.Context) Keeper {
	keeper, _ := ctx.Value(key{}).(Keeper)
	return keeper
}
