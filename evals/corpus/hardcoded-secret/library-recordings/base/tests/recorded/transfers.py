"""What the network answered about transfers."""

KIND = "transfers"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/transfers/82958",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0139",
                "x-key": "DJYlviXJxwM55dkAiByZzlcYLJ",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "6b39baeceffe814d9cd5bd48"},
            "body": {
                "id": 82958,
                "copy": 645,
                "from_branch": "Lunde",
                "to_branch": "Farum",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/transfers/39767",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0786",
                "x-key": "Bn1Bue6bsBu4RstbtSPrwfm74O",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "1a4d25ef378f7132962ee4c5"},
            "body": {
                "id": 39767,
                "copy": 693,
                "from_branch": "Odder",
                "to_branch": "Ranum",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/transfers/96871",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0297",
                "x-key": "5kgqUFe6qEPJZjRc2DyGUQg6nE",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "747f4ec449127cf0db5a2eda"},
            "body": {
                "id": 96871,
                "copy": 870,
                "from_branch": "Ranum",
                "to_branch": "Quist",
            },
        },
    },
]
