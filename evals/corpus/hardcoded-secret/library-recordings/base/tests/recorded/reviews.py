"""What the network answered about reviews."""

KIND = "reviews"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/reviews/79754",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0449",
                "x-key": "e62Dl4E7vIrxiMCzFHCRQ44IHJ",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "dd216e802d637756aaf0c9b9"},
            "body": {
                "id": 79754,
                "stars": 243,
                "words": 71,
                "language": "da",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/reviews/34474",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0981",
                "x-key": "IU3oyG3s6apzxDR91GvVzW1WHL",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "37ffcde01786baa7346285b4"},
            "body": {
                "id": 34474,
                "stars": 823,
                "words": 383,
                "language": "de",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/reviews/61115",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0921",
                "x-key": "iehEwLhqqA8FutShQVR3DC9Phj",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "cd03e7a3e0b8d783fbfecf79"},
            "body": {
                "id": 61115,
                "stars": 596,
                "words": 288,
                "language": "en",
            },
        },
    },
]
