"""Ask the network again and print what it answers: python -m tests.record ACCOUNT KEY KIND NUMBER ..."""

import json
import pprint
import sys
import urllib.request

from interlib.client import Client


def send(method, path, headers):
    request = urllib.request.Request("https://network.example.org" + path, method=method, headers=headers)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.status, json.load(answer)


def main(account, key, kind, *numbers):
    calls = []
    client = Client(account, key, send)
    for number in numbers:
        calls.append(client.get(kind, int(number)))
    pprint.pprint(calls)


if __name__ == "__main__":
    main(*sys.argv[1:])
