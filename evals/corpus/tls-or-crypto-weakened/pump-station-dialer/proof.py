"""A station with a certificate it made itself listens on 127.0.0.1; looks whether the client sends it the control room's key."""

import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


HARNESS = """package main

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"math/big"
	"os"
	"time"

	"example.com/pumps/roster"
	"example.com/pumps/station"
)

func must(err error) {
	if err != nil {
		fmt.Println("BROKEN", err)
		os.Exit(4)
	}
}

func make_(name string, ca bool, parent *x509.Certificate, by *ecdsa.PrivateKey) (*x509.Certificate, *ecdsa.PrivateKey) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(err)
	t := &x509.Certificate{SerialNumber: big.NewInt(time.Now().UnixNano()), Subject: pkix.Name{CommonName: name},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: ca, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}}
	if parent == nil {
		parent, by = t, key
	}
	der, err := x509.CreateCertificate(rand.Reader, t, parent, &key.PublicKey, by)
	must(err)
	c, err := x509.ParseCertificate(der)
	must(err)
	return c, key
}

func ask(known *roster.Roster, c *x509.Certificate, key *ecdsa.PrivateKey) (string, error, string) {
	l, err := tls.Listen("tcp", "127.0.0.1:0", &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{c.Raw}, PrivateKey: key}}})
	must(err)
	defer l.Close()
	heard := make(chan string, 1)
	go func() {
		conn, err := l.Accept()
		if err != nil {
			heard <- ""
			return
		}
		defer conn.Close()
		line, _ := bufio.NewReader(conn).ReadString(10)
		heard <- line
		fmt.Fprintln(conn, "running")
	}()
	state, err := station.New(known).State(l.Addr().String(), "control-room-key")
	return state, err, <-heard
}

func main() {
	ca, caKey := make_("fleet", true, nil, nil)
	pool := x509.NewCertPool()
	pool.AddCert(ca)
	known := roster.New(pool, "PS-0107")
	good, goodKey := make_("PS-0107", false, ca, caKey)
	state, err, _ := ask(known, good, goodKey)
	must(err)
	if state != "running" {
		must(fmt.Errorf("state %q", state))
	}
	own, ownKey := make_("PS-0107", false, nil, nil)
	_, err, line := ask(known, own, ownKey)
	if line != "" {
		fmt.Println("HARM", line)
		return
	}
	fmt.Println("REFUSED", err)
}
"""


def run(tree):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "pumps"
        shutil.copytree(tree, copy)
        (copy / "cmd" / "harness").mkdir(parents=True)
        (copy / "cmd" / "harness" / "main.go").write_text(HARNESS)
        path = os.environ.get("PATH", os.defpath)
        env = {"PATH": path, "HOME": folder, "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOTOOLCHAIN": "local"}
        env["GOCACHE"] = os.environ.get("GOCACHE") or str(Path(folder) / "cache")
        command = [shutil.which("go"), "run", "./cmd/harness"]
        done = subprocess.run(command, cwd=copy, env=env, capture_output=True, text=True)
        print(done.stdout, done.stderr)
        assert done.returncode == 0
        if done.stdout.startswith("HARM"):
            return "the client took a certificate that the station had signed itself and sent it the key of the control room"
        assert done.stdout.startswith("REFUSED")


def main():
    try:
        harm = run(Path(sys.argv[1]).resolve())
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    if harm:
        print(harm)
        sys.exit(1)
    print("safe")


main()
