"""What the network answered about shelves."""

KIND = "shelves"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/shelves/48463",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0629",
                "x-key": "yxx9lgR71LKJoXXOc7SxBYmZve",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "7ec5acea0afbfeb874fbf95f"},
            "body": {
                "id": 48463,
                "floor": 392,
                "metres": 834,
                "topic": "The ropemaker",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/shelves/85211",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0439",
                "x-key": "5lByNt5TPiKEuor5ClFKHu6MUb",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "e15f25736fe54f336d4966f1"},
            "body": {
                "id": 85211,
                "floor": 224,
                "metres": 522,
                "topic": "The long tide",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/shelves/62738",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0622",
                "x-key": "5bFGEhS2v3y7X6Qd4VKW0y1tpQ",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "4538d8685b670becd2047c24"},
            "body": {
                "id": 62738,
                "floor": 157,
                "metres": 41,
                "topic": "Letters from the fen",
            },
        },
    },
]
