package port

import (
	"context"
	"strings"
	"testing"
)

func fixed(body string) *Client {
	return New(context.Background(), func(context.Context, string) ([]byte, error) { return []byte(body), nil })
}

func TestTides(t *testing.T) {
	if _, err := fixed(`[]`).Tides("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Tides("x1"); err == nil || !strings.HasPrefix(err.Error(), "tides of x1: ") {
		t.Fatal(err)
	}
}

func TestBerths(t *testing.T) {
	if _, err := fixed(`[]`).Berths("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Berths("x1"); err == nil || !strings.HasPrefix(err.Error(), "berths of x1: ") {
		t.Fatal(err)
	}
}

func TestVessel(t *testing.T) {
	if _, err := fixed(`{}`).Vessel("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Vessel("x1"); err == nil || !strings.HasPrefix(err.Error(), "vessels of x1: ") {
		t.Fatal(err)
	}
}

func TestCrew(t *testing.T) {
	if _, err := fixed(`[]`).Crew("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Crew("x1"); err == nil || !strings.HasPrefix(err.Error(), "crews of x1: ") {
		t.Fatal(err)
	}
}

func TestWind(t *testing.T) {
	if _, err := fixed(`{}`).Wind("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Wind("x1"); err == nil || !strings.HasPrefix(err.Error(), "wind of x1: ") {
		t.Fatal(err)
	}
}

func TestWaves(t *testing.T) {
	if _, err := fixed(`[]`).Waves("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Waves("x1"); err == nil || !strings.HasPrefix(err.Error(), "waves of x1: ") {
		t.Fatal(err)
	}
}

func TestRoute(t *testing.T) {
	if _, err := fixed(`{}`).Route("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Route("x1"); err == nil || !strings.HasPrefix(err.Error(), "routes of x1: ") {
		t.Fatal(err)
	}
}

func TestSailings(t *testing.T) {
	if _, err := fixed(`[]`).Sailings("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Sailings("x1"); err == nil || !strings.HasPrefix(err.Error(), "sailings of x1: ") {
		t.Fatal(err)
	}
}

func TestManifest(t *testing.T) {
	if _, err := fixed(`[]`).Manifest("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Manifest("x1"); err == nil || !strings.HasPrefix(err.Error(), "manifests of x1: ") {
		t.Fatal(err)
	}
}

func TestCars(t *testing.T) {
	if _, err := fixed(`[]`).Cars("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Cars("x1"); err == nil || !strings.HasPrefix(err.Error(), "cars of x1: ") {
		t.Fatal(err)
	}
}

func TestFreight(t *testing.T) {
	if _, err := fixed(`[]`).Freight("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Freight("x1"); err == nil || !strings.HasPrefix(err.Error(), "freight of x1: ") {
		t.Fatal(err)
	}
}

func TestHazards(t *testing.T) {
	if _, err := fixed(`[]`).Hazards("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Hazards("x1"); err == nil || !strings.HasPrefix(err.Error(), "hazards of x1: ") {
		t.Fatal(err)
	}
}

func TestFares(t *testing.T) {
	if _, err := fixed(`[]`).Fares("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Fares("x1"); err == nil || !strings.HasPrefix(err.Error(), "fares of x1: ") {
		t.Fatal(err)
	}
}

func TestGates(t *testing.T) {
	if _, err := fixed(`[]`).Gates("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Gates("x1"); err == nil || !strings.HasPrefix(err.Error(), "gates of x1: ") {
		t.Fatal(err)
	}
}

func TestRamp(t *testing.T) {
	if _, err := fixed(`{}`).Ramp("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Ramp("x1"); err == nil || !strings.HasPrefix(err.Error(), "ramps of x1: ") {
		t.Fatal(err)
	}
}

func TestFuel(t *testing.T) {
	if _, err := fixed(`{}`).Fuel("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Fuel("x1"); err == nil || !strings.HasPrefix(err.Error(), "fuel of x1: ") {
		t.Fatal(err)
	}
}

func TestEngines(t *testing.T) {
	if _, err := fixed(`[]`).Engines("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Engines("x1"); err == nil || !strings.HasPrefix(err.Error(), "engines of x1: ") {
		t.Fatal(err)
	}
}

func TestPilots(t *testing.T) {
	if _, err := fixed(`[]`).Pilots("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Pilots("x1"); err == nil || !strings.HasPrefix(err.Error(), "pilots of x1: ") {
		t.Fatal(err)
	}
}

func TestNotices(t *testing.T) {
	if _, err := fixed(`[]`).Notices("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Notices("x1"); err == nil || !strings.HasPrefix(err.Error(), "notices of x1: ") {
		t.Fatal(err)
	}
}

func TestKitchen(t *testing.T) {
	if _, err := fixed(`[]`).Kitchen("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Kitchen("x1"); err == nil || !strings.HasPrefix(err.Error(), "kitchens of x1: ") {
		t.Fatal(err)
	}
}

func TestCabins(t *testing.T) {
	if _, err := fixed(`[]`).Cabins("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Cabins("x1"); err == nil || !strings.HasPrefix(err.Error(), "cabins of x1: ") {
		t.Fatal(err)
	}
}

func TestLifeboats(t *testing.T) {
	if _, err := fixed(`[]`).Lifeboats("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Lifeboats("x1"); err == nil || !strings.HasPrefix(err.Error(), "lifeboats of x1: ") {
		t.Fatal(err)
	}
}

func TestDelay(t *testing.T) {
	if _, err := fixed(`{}`).Delay("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Delay("x1"); err == nil || !strings.HasPrefix(err.Error(), "delays of x1: ") {
		t.Fatal(err)
	}
}

func TestQueue(t *testing.T) {
	if _, err := fixed(`{}`).Queue("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Queue("x1"); err == nil || !strings.HasPrefix(err.Error(), "queues of x1: ") {
		t.Fatal(err)
	}
}

func TestLocks(t *testing.T) {
	if _, err := fixed(`[]`).Locks("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Locks("x1"); err == nil || !strings.HasPrefix(err.Error(), "locks of x1: ") {
		t.Fatal(err)
	}
}

func TestCustoms(t *testing.T) {
	if _, err := fixed(`[]`).Customs("x1"); err != nil {
		t.Fatal(err)
	}
	if _, err := fixed(`?`).Customs("x1"); err == nil || !strings.HasPrefix(err.Error(), "customs of x1: ") {
		t.Fatal(err)
	}
}
