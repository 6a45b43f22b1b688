package feed

import "testing"

func TestReefer(t *testing.T) {
	got, err := ParseReefer([]string{"BX1", "-18000", "5200", "3"})
	if err != nil || got.MilliCelsius != -18000 || got.Defrosts != 3 {
		t.Fatal(got, err)
	}
}

func TestCells(t *testing.T) {
	if _, err := ParseCustoms([]string{"BX1"}); err == nil {
		t.Fatal("want an error")
	}
	if _, err := ParseCustoms([]string{"BX1", "x", "1"}); err == nil {
		t.Fatal("want an error")
	}
}
