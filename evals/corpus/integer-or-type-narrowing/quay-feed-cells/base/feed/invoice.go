package feed

import (
	"fmt"
	"strconv"
)

// Invoice is an invoice of the terminal.
type Invoice struct {
	Customer    string
	AmountCents int64
	Lines       int64
}

// ParseInvoice reads an invoice of the terminal from the cells of a line.
func ParseInvoice(cells []string) (Invoice, error) {
	var out Invoice
	if len(cells) != 3 {
		return out, fmt.Errorf("invoice: %d cells", len(cells))
	}
	out.Customer = cells[0]
	amountCents, err := strconv.ParseInt(cells[1], 10, 64)
	if err != nil {
		return out, err
	}
	out.AmountCents = amountCents
	lines, err := strconv.ParseInt(cells[2], 10, 64)
	if err != nil {
		return out, err
	}
	out.Lines = lines
	return out, nil
}
