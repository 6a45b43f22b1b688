"""What the network answered about loans."""

KIND = "loans"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/loans/72361",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0786",
                "x-key": "Bn1Bue6bsBu4RstbtSPrwfm74O",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "7c33c9bebe91275baf18446c"},
            "body": {
                "id": 72361,
                "title": "A field of salt",
                "due": "2024-02-19",
                "renewals": 822,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/loans/84012",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0139",
                "x-key": "DJYlviXJxwM55dkAiByZzlcYLJ",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "91dee720151c52a18254afbd"},
            "body": {
                "id": 84012,
                "title": "The ropemaker",
                "due": "2024-09-11",
                "renewals": 482,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/loans/27693",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0629",
                "x-key": "yxx9lgR71LKJoXXOc7SxBYmZve",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "67ac05ef4d7b495ecdd12d24"},
            "body": {
                "id": 27693,
                "title": "Letters from the fen",
                "due": "2024-09-14",
                "renewals": 862,
            },
        },
    },
]
