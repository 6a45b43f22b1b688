"""What the network answered about issues."""

KIND = "issues"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/issues/53003",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0921",
                "x-key": "iehEwLhqqA8FutShQVR3DC9Phj",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "89abd12f0562da25024c6ac0"},
            "body": {
                "id": 53003,
                "journal": 230,
                "number_in_year": 810,
                "arrived": "2024-05-17",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/issues/25389",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0112",
                "x-key": "P3JTkLoaz48FcB9Q88zxNWtfcb",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "85ef9c6ed27b3e153daee1e3"},
            "body": {
                "id": 25389,
                "journal": 521,
                "number_in_year": 714,
                "arrived": "2024-04-17",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/issues/45496",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0965",
                "x-key": "g1WZ7GLUBiYWSnLJ2ki8zhPjGb",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "6578aa45bb615bed604c9af5"},
            "body": {
                "id": 45496,
                "journal": 459,
                "number_in_year": 570,
                "arrived": "2024-01-16",
            },
        },
    },
]
