// Package roster knows which stations belong to the network.
package roster

import (
	"crypto/x509"
	"errors"
	"fmt"
	"time"
)

// ErrUnknown is returned for a serial number that is not in the roster.
var ErrUnknown = errors.New("station is not in the roster")

// Roster holds the serial numbers and the fleet authority.
type Roster struct {
	serials map[string]bool
	fleet   *x509.CertPool
}

// New makes a roster.
func New(fleet *x509.CertPool, serials ...string) *Roster {
	r := &Roster{serials: map[string]bool{}, fleet: fleet}
	for _, serial := range serials {
		r.serials[serial] = true
	}
	return r
}

// Admit looks at the certificates a station presents, leaf first, and tells whether it is one of ours.
func (r *Roster) Admit(presented []*x509.Certificate) error {
	if len(presented) == 0 {
		return errors.New("no certificate")
	}
	between := x509.NewCertPool()
	for _, c := range presented[1:] {
		between.AddCert(c)
	}
	if _, err := presented[0].Verify(x509.VerifyOptions{Roots: r.fleet, Intermediates: between}); err != nil {
		return err
	}
	return r.Match(presented, time.Now())
}

// Match looks up the serial number of the leaf and its dates. It is what the import of cabinet scans uses.
func (r *Roster) Match(presented []*x509.Certificate, now time.Time) error {
	if len(presented) == 0 {
		return errors.New("no certificate")
	}
	leaf := presented[0]
	if !r.serials[leaf.Subject.CommonName] {
		return fmt.Errorf("%w: %s", ErrUnknown, leaf.Subject.CommonName)
	}
	if now.Before(leaf.NotBefore) || now.After(leaf.NotAfter) {
		return fmt.Errorf("certificate of %s is not valid now", leaf.Subject.CommonName)
	}
	return nil
}
