"""Two callers that book the last berth at the same moment, played on one clock."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

import os
import re
import shutil
import subprocess
import tempfile

DRIVE = """package main

import (
	"fmt"
	"sync"

	"example.com/launch/berth"
	"example.com/launch/booking"
)

func main() {
	short, over := 0, 0
	for round := 0; round < ROUNDS; round++ {
		piers := []*berth.Pier{berth.New("north", 10, 3), berth.New("south", 10, 3)}
		office := booking.NewOffice(func(string) {}, piers...)
		start := make(chan struct{})
		var wait sync.WaitGroup
		var mu sync.Mutex
		got := 0
		for n := 0; n < 40; n++ {
			wait.Add(1)
			go func(n int) {
				defer wait.Done()
				<-start
				if _, err := office.Book(fmt.Sprint("boat", n), 9); err == nil {
					mu.Lock()
					got++
					mu.Unlock()
				}
			}(n)
		}
		close(start)
		wait.Wait()
		if got < 6 {
			short++
		}
		if got > 6 || piers[0].Free() < 0 || piers[1].Free() < 0 {
			over++
		}
	}
	fmt.Println(short, over)
}
"""


def main():
    go = shutil.which("go")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder) / "work"
        shutil.copytree(TREE, work)
        # let other goroutines run between any two steps of the pier, as a loaded machine does
        pier = work / "berth" / "pier.go"
        text = pier.read_text()
        text = text.replace('import "sync"', 'import (\n\t"runtime"\n\t"sync"\n)')
        text = re.sub(r"(\n\tp\.mu\.Lock\(\))", r"\n\truntime.Gosched()\1", text)
        pier.write_text(text)
        (work / "drive").mkdir()
        (work / "drive" / "main.go").write_text(DRIVE.replace("ROUNDS", "3000"))
        env = {"PATH": os.environ.get("PATH", ""), "HOME": folder, "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOTOOLCHAIN": "local", "GOTELEMETRY": "off", "CGO_ENABLED": "0", "GOCACHE": os.environ.get("GOCACHE") or str(pathlib.Path(folder) / "cache")}
        done = subprocess.run([go, "run", "./drive"], cwd=work, env=env, capture_output=True, text=True, timeout=60)
    if done.returncode:
        raise RuntimeError(done.stderr)
    short, over = map(int, done.stdout.split())
    if short:
        raise RuntimeError("free berths were not given")
    if over:
        print(f"in {over} of 3000 rounds more boats were booked than there are berths: two callers saw the same last one free")
        return 1
    print("safe: never more boats than berths in 3000 rounds")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
