"""What the network answered about fines."""

KIND = "fines"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/fines/87789",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0629",
                "x-key": "yxx9lgR71LKJoXXOc7SxBYmZve",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "5c5ebc79256355c5851bf498"},
            "body": {
                "id": 87789,
                "cents": 784,
                "cause": "late",
                "open": False,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/fines/95864",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0786",
                "x-key": "Bn1Bue6bsBu4RstbtSPrwfm74O",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "bedf7cf021e91b82bb7f618f"},
            "body": {
                "id": 95864,
                "cents": 20,
                "cause": "water",
                "open": True,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/fines/36640",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0965",
                "x-key": "g1WZ7GLUBiYWSnLJ2ki8zhPjGb",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "2dbef2bb7231186b211f20ad"},
            "body": {
                "id": 36640,
                "cents": 533,
                "cause": "torn",
                "open": True,
            },
        },
    },
]
