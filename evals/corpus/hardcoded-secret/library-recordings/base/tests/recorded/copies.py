"""What the network answered about copies."""

KIND = "copies"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/copies/31606",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0507",
                "x-key": "xu6QdcNW3aclJ4wcd3FkyOt9PO",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "83f26f6db7ba29dbb54b9e93"},
            "body": {
                "id": 31606,
                "title": "Northern bread",
                "shelf": "D48",
                "state": "adult",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/copies/22833",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0396",
                "x-key": "bA6RR3KBBmaM31d8gfXEsmvvro",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "48cfd4cacf500ba21afabcd8"},
            "body": {
                "id": 22833,
                "title": "Letters from the fen",
                "shelf": "G55",
                "state": "adult",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/copies/89109",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0622",
                "x-key": "5bFGEhS2v3y7X6Qd4VKW0y1tpQ",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "27adef6e5e9986bb5d2afa3d"},
            "body": {
                "id": 89109,
                "title": "The ropemaker",
                "shelf": "F35",
                "state": "adult",
            },
        },
    },
]
