"""What the network answered about carts."""

KIND = "carts"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/carts/34663",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0286",
                "x-key": "tkErbdgVK0lE89hxt9fTy6aHNo",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "ac6d9bde1467e9a93ab40a61"},
            "body": {
                "id": 34663,
                "floor": 611,
                "state": "adult",
                "since": "2024-02-15",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/carts/45662",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0507",
                "x-key": "xu6QdcNW3aclJ4wcd3FkyOt9PO",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "ed6142ba986cdcc0ead80bff"},
            "body": {
                "id": 45662,
                "floor": 25,
                "state": "child",
                "since": "2024-01-17",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/carts/75034",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0507",
                "x-key": "xu6QdcNW3aclJ4wcd3FkyOt9PO",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "c46e088c495afa563ead03dd"},
            "body": {
                "id": 75034,
                "floor": 493,
                "state": "in",
                "since": "2024-01-12",
            },
        },
    },
]
