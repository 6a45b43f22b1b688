"""What the network answered about donations."""

KIND = "donations"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/donations/20910",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0507",
                "x-key": "xu6QdcNW3aclJ4wcd3FkyOt9PO",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "45f8b3b849e3b8e6dc17495b"},
            "body": {
                "id": 20910,
                "title": "Letters from the fen",
                "place": "Elsted",
                "state": "child",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/donations/84815",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0921",
                "x-key": "iehEwLhqqA8FutShQVR3DC9Phj",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "ee9ca4d731ba1968bb6c87cf"},
            "body": {
                "id": 84815,
                "title": "The ropemaker",
                "place": "Fjord",
                "state": "adult",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/donations/93354",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0230",
                "x-key": "gXOsHzoMp7BKOHNfEkalT2ib0Z",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "2f0dc09dc30cdad549d5c769"},
            "body": {
                "id": 93354,
                "title": "The ropemaker",
                "place": "Ingel",
                "state": "child",
            },
        },
    },
]
