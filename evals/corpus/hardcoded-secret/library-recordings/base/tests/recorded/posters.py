"""What the network answered about posters."""

KIND = "posters"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/posters/56959",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0305",
                "x-key": "Jjkl8iJFHRnKf9k3wmlu4MtdBc",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "cd847d3a4413f3be5d9a7b76"},
            "body": {
                "id": 56959,
                "title": "A field of salt",
                "starts": "2024-04-12",
                "language": "da",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/posters/74084",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0112",
                "x-key": "P3JTkLoaz48FcB9Q88zxNWtfcb",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "eeb04170ec0359949d3b626b"},
            "body": {
                "id": 74084,
                "title": "A field of salt",
                "starts": "2024-05-10",
                "language": "de",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/posters/38648",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0286",
                "x-key": "tkErbdgVK0lE89hxt9fTy6aHNo",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "08dd8dac7165bc2030020c34"},
            "body": {
                "id": 38648,
                "title": "Grey birds",
                "starts": "2024-09-18",
                "language": "en",
            },
        },
    },
]
