"""What the network answered about suppliers."""

KIND = "suppliers"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/suppliers/49002",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0286",
                "x-key": "tkErbdgVK0lE89hxt9fTy6aHNo",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "95339de6d402a520750258dc"},
            "body": {
                "id": 49002,
                "title": "A field of salt",
                "town": "Wedel",
                "days": 157,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/suppliers/99753",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0449",
                "x-key": "e62Dl4E7vIrxiMCzFHCRQ44IHJ",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "d63e59ca4ddcf8374ed787e8"},
            "body": {
                "id": 99753,
                "title": "Letters from the fen",
                "town": "Norre",
                "days": 17,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/suppliers/64799",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0286",
                "x-key": "tkErbdgVK0lE89hxt9fTy6aHNo",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "3129b9011f807a3da59767c8"},
            "body": {
                "id": 64799,
                "title": "Seven lamps",
                "town": "Hobro",
                "days": 349,
            },
        },
    },
]
