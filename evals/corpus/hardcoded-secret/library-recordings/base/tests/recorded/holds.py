"""What the network answered about holds."""

KIND = "holds"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/holds/56543",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0139",
                "x-key": "DJYlviXJxwM55dkAiByZzlcYLJ",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "d0e7d853e851bf3047e71288"},
            "body": {
                "id": 56543,
                "title": "Small engines",
                "place": "Ahlby",
                "until": "2024-04-13",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/holds/98606",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0112",
                "x-key": "P3JTkLoaz48FcB9Q88zxNWtfcb",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "fc07ef21789fd961f5980070"},
            "body": {
                "id": 98606,
                "title": "Grey birds",
                "place": "Corvin",
                "until": "2024-05-14",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/holds/36912",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0449",
                "x-key": "e62Dl4E7vIrxiMCzFHCRQ44IHJ",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "f0934cb7d51e7bf09657c1fc"},
            "body": {
                "id": 36912,
                "title": "Letters from the fen",
                "place": "Ingel",
                "until": "2024-07-14",
            },
        },
    },
]
