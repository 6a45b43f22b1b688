"""What the network answered about parcels."""

KIND = "parcels"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/parcels/52458",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0619",
                "x-key": "SwmOXpybPd72QNWSF3EH6FEhcK",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "25130dc51aeacefd7909001e"},
            "body": {
                "id": 52458,
                "from_branch": "Brekke",
                "to_branch": "Grenaa",
                "weight": 145,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/parcels/68824",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0942",
                "x-key": "1ctgabuDAfICpKptRCGBugH6cV",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "da8deba8fd63abb9855ce573"},
            "body": {
                "id": 68824,
                "from_branch": "Dorf",
                "to_branch": "Fjord",
                "weight": 377,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/parcels/83112",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0112",
                "x-key": "P3JTkLoaz48FcB9Q88zxNWtfcb",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "c0c1a3cda91b91918ec28526"},
            "body": {
                "id": 83112,
                "from_branch": "Iller",
                "to_branch": "Brekke",
                "weight": 25,
            },
        },
    },
]
