"""What the network answered about repairs."""

KIND = "repairs"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/repairs/49347",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0755",
                "x-key": "2DAzqx2T4Rc1hotdHNYgt0sgCW",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "d6ee91b7ba7b8f74af37eee7"},
            "body": {
                "id": 49347,
                "copy": 706,
                "cause": "torn",
                "until": "2024-04-12",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/repairs/85101",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0449",
                "x-key": "e62Dl4E7vIrxiMCzFHCRQ44IHJ",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "c702987fd1e1d94b7c95dd47"},
            "body": {
                "id": 85101,
                "copy": 441,
                "cause": "torn",
                "until": "2024-02-14",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/repairs/81826",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0112",
                "x-key": "P3JTkLoaz48FcB9Q88zxNWtfcb",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "865c4d04537073e5ca940282"},
            "body": {
                "id": 81826,
                "copy": 475,
                "cause": "lost",
                "until": "2024-02-11",
            },
        },
    },
]
