"""What the network answered about orders."""

KIND = "orders"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/orders/80128",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0619",
                "x-key": "SwmOXpybPd72QNWSF3EH6FEhcK",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "b40362e3df5152344eaf4320"},
            "body": {
                "id": 80128,
                "title": "The ropemaker",
                "supplier": "Holte",
                "cents": 82,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/orders/97660",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0629",
                "x-key": "yxx9lgR71LKJoXXOc7SxBYmZve",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "7e85a368c70ee399e5932554"},
            "body": {
                "id": 97660,
                "title": "The ropemaker",
                "supplier": "Crone",
                "cents": 274,
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/orders/38990",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0622",
                "x-key": "5bFGEhS2v3y7X6Qd4VKW0y1tpQ",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "0e52c75792e6b92345301603"},
            "body": {
                "id": 38990,
                "title": "The long tide",
                "supplier": "Holte",
                "cents": 622,
            },
        },
    },
]
