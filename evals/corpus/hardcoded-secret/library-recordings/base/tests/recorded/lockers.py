"""What the network answered about lockers."""

KIND = "lockers"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/lockers/39652",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0629",
                "x-key": "yxx9lgR71LKJoXXOc7SxBYmZve",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "5cf5eaea3a47c9a042b6d9eb"},
            "body": {
                "id": 39652,
                "floor": 185,
                "door": "C14",
                "free": True,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/lockers/52320",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0439",
                "x-key": "5lByNt5TPiKEuor5ClFKHu6MUb",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "02a6525934dce1d6ac9286e2"},
            "body": {
                "id": 52320,
                "floor": 14,
                "door": "D34",
                "free": False,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/lockers/95063",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0439",
                "x-key": "5lByNt5TPiKEuor5ClFKHu6MUb",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "c5a5cc9b9f6d4312fc0a4749"},
            "body": {
                "id": 95063,
                "floor": 294,
                "door": "B14",
                "free": True,
            },
        },
    },
]
