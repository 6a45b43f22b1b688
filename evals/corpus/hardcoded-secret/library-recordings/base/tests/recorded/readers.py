"""What the network answered about readers."""

KIND = "readers"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/readers/87782",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0981",
                "x-key": "IU3oyG3s6apzxDR91GvVzW1WHL",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "b331d3601fcd7ab2b4d77be3"},
            "body": {
                "id": 87782,
                "card": 370,
                "since": "2024-07-13",
                "group": "adult",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/readers/93722",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0786",
                "x-key": "Bn1Bue6bsBu4RstbtSPrwfm74O",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "e1a4e41a6a8d20fa829945df"},
            "body": {
                "id": 93722,
                "card": 778,
                "since": "2024-03-11",
                "group": "out",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/readers/30588",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0619",
                "x-key": "SwmOXpybPd72QNWSF3EH6FEhcK",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "5305cc18831c3079d4f58fdd"},
            "body": {
                "id": 30588,
                "card": 323,
                "since": "2024-05-17",
                "group": "in",
            },
        },
    },
]
