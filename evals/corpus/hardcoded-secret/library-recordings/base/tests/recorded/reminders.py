"""What the network answered about reminders."""

KIND = "reminders"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/reminders/44837",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0921",
                "x-key": "iehEwLhqqA8FutShQVR3DC9Phj",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "c3bfce639babd0fa247f900d"},
            "body": {
                "id": 44837,
                "sent": "2024-06-18",
                "channel": "text",
                "language": "de",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/reminders/25215",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0942",
                "x-key": "1ctgabuDAfICpKptRCGBugH6cV",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "37bb8aa89b0534f44b9f0797"},
            "body": {
                "id": 25215,
                "sent": "2024-09-12",
                "channel": "post",
                "language": "en",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/reminders/38905",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0305",
                "x-key": "Jjkl8iJFHRnKf9k3wmlu4MtdBc",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "292041ed1d560e2ea3a1b861"},
            "body": {
                "id": 38905,
                "sent": "2024-06-18",
                "channel": "mail",
                "language": "da",
            },
        },
    },
]
