"""One HTTP exchange with an inside service."""

import http.client
import json


def exchange(host, port, method, path, body=None, timeout=None):
    link = http.client.HTTPConnection(host, port, timeout=timeout)
    try:
        text = None if body is None else json.dumps(body)
        link.request(method, path, body=text, headers={"Accept": "application/json"})
        answer = link.getresponse()
        return answer.status, json.loads(answer.read() or b"null")
    finally:
        link.close()
