package calls

import (
	"context"
	"testing"

	"hives/session"
	"hives/store"
)

func filled() (*store.Store, context.Context) {
	s := store.New()
	s.Put(store.Scale{ID: "S1", Keeper: "ada", Place: "orchard"})
	s.Weigh(store.Weight{Scale: "S1", Hour: 1, Grams: 31000})
	s.Weigh(store.Weight{Scale: "S1", Hour: 25, Grams: 32400})
	return s, session.With(context.Background(), session.Keeper{ID: "ada"})
}

func TestPlace(t *testing.T) {
	s, ctx := filled()
	got, err := Answer(ctx, s, "scale.place", "S1")
	if err != nil || got != "orchard" {
		t.Fatal(got, err)
	}
}
