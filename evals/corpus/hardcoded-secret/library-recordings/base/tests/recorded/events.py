"""What the network answered about events."""

KIND = "events"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/events/32206",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0921",
                "x-key": "iehEwLhqqA8FutShQVR3DC9Phj",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "9d9b0375a2a8882bfe014b08"},
            "body": {
                "id": 32206,
                "title": "A field of salt",
                "starts": "2024-01-18",
                "seats": 632,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/events/92385",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0755",
                "x-key": "2DAzqx2T4Rc1hotdHNYgt0sgCW",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "9dcf03fe86a50fd89465bb61"},
            "body": {
                "id": 92385,
                "title": "A field of salt",
                "starts": "2024-05-10",
                "seats": 284,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/events/66010",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0629",
                "x-key": "yxx9lgR71LKJoXXOc7SxBYmZve",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "3c61896bf1d83628017a50ef"},
            "body": {
                "id": 66010,
                "title": "Small engines",
                "starts": "2024-02-18",
                "seats": 658,
            },
        },
    },
]
