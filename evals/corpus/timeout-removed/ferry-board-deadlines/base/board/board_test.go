package board

import (
	"context"
	"errors"
	"strings"
	"testing"

	"example.com/ferry/port"
)

func answer(_ context.Context, path string) ([]byte, error) {
	switch {
	case strings.HasPrefix(path, "/wind"), strings.HasPrefix(path, "/queues"), strings.HasPrefix(path, "/delays"):
		return []byte(`{"minutes": 4}`), nil
	case strings.HasSuffix(path, "/1"), strings.Count(path, "/") == 2:
		return []byte(`[{"name": "x"}]`), nil
	}
	return []byte(`[]`), nil
}

func TestAPortShowsItsParts(t *testing.T) {
	page := New(port.New(context.Background(), answer)).Port("norvik")
	if len(page.Lines) != 7 || len(page.Missed) != 0 {
		t.Fatal(page)
	}
}

func TestAllPagesOfASailingAreRead(t *testing.T) {
	page := New(port.New(context.Background(), answer)).Aboard("s1")
	if page.Lines[0] != "manifests: 1" {
		t.Fatal(page)
	}
}

func TestWhatDoesNotAnswerIsLeftOut(t *testing.T) {
	silent := func(context.Context, string) ([]byte, error) { return nil, errors.New("no route") }
	page := New(port.New(context.Background(), silent)).Crossing("r1")
	if len(page.Lines) != 0 || len(page.Missed) != 6 {
		t.Fatal(page)
	}
}
