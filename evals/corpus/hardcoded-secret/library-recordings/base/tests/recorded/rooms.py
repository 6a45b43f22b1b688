"""What the network answered about rooms."""

KIND = "rooms"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/rooms/55634",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0230",
                "x-key": "gXOsHzoMp7BKOHNfEkalT2ib0Z",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "a55f6e1ba003210cee16eded"},
            "body": {
                "id": 55634,
                "floor": 719,
                "chairs": 18,
                "screen": False,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/rooms/97565",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0297",
                "x-key": "5kgqUFe6qEPJZjRc2DyGUQg6nE",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "94b862f6b05d28faee7c8aff"},
            "body": {
                "id": 97565,
                "floor": 305,
                "chairs": 801,
                "screen": False,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/rooms/49299",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0622",
                "x-key": "5bFGEhS2v3y7X6Qd4VKW0y1tpQ",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "d16c022c93ca02b64809ceb5"},
            "body": {
                "id": 49299,
                "floor": 4,
                "chairs": 259,
                "screen": True,
            },
        },
    },
]
