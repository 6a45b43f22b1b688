"""A service that never answers: which question outlives the deadline of its caller?"""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

import os
import shutil
import subprocess
import tempfile

DRIVE = """package main

import (
	"context"
	"fmt"
	"reflect"
	"time"

	"example.com/ferry/port"
)

func main() {
	wire := func(ctx context.Context, path string) ([]byte, error) {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	client := reflect.ValueOf(port.New(context.Background(), wire))
	type ended struct{ name string }
	asked := map[string]bool{}
	done := make(chan ended, 100)
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	for n := 0; n < client.NumMethod(); n++ {
		name, method := client.Type().Method(n).Name, client.Method(n)
		if name == "Follow" {
			continue
		}
		if method.Type().NumIn() != 2 {
			panic(name)
		}
		asked[name] = true
		go func() {
			method.Call([]reflect.Value{reflect.ValueOf(ctx), reflect.ValueOf("x")})
			done <- ended{name}
		}()
	}
	limit := time.After(2 * time.Second)
	for len(asked) > 0 {
		select {
		case one := <-done:
			delete(asked, one.name)
		case <-limit:
			for name := range asked {
				fmt.Print(name, " ")
			}
			fmt.Println()
			return
		}
	}
	fmt.Println("none")
}
"""


def main():
    go = shutil.which("go")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder) / "work"
        shutil.copytree(TREE, work)
        (work / "drive").mkdir()
        (work / "drive" / "main.go").write_text(DRIVE)
        env = {"PATH": os.environ.get("PATH", ""), "HOME": folder, "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOTOOLCHAIN": "local", "GOTELEMETRY": "off", "CGO_ENABLED": "0", "GOCACHE": os.environ.get("GOCACHE") or str(pathlib.Path(folder) / "cache")}
        done = subprocess.run([go, "run", "./drive"], cwd=work, env=env, capture_output=True, text=True, timeout=60)
    if done.returncode:
        raise RuntimeError(done.stderr)
    left = done.stdout.split()
    if left != ["none"]:
        print(f"{', '.join(left)} still waits long after the caller's deadline, and would until the process is stopped")
        return 1
    print("safe: every question ends with the deadline of its caller")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
