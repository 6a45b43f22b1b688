"""What the network answered about branches."""

KIND = "branches"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/branches/34187",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0629",
                "x-key": "yxx9lgR71LKJoXXOc7SxBYmZve",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "d73cd1292e97e51610e786bf"},
            "body": {
                "id": 34187,
                "town": "Yding",
                "opens": "09:00",
                "closes": "19:00",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/branches/88739",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0755",
                "x-key": "2DAzqx2T4Rc1hotdHNYgt0sgCW",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "b8a4005ab2eb280cc1d21cc7"},
            "body": {
                "id": 88739,
                "town": "Fjord",
                "opens": "09:00",
                "closes": "19:00",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/branches/64131",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0396",
                "x-key": "bA6RR3KBBmaM31d8gfXEsmvvro",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "ba86f72f9c900434043454ba"},
            "body": {
                "id": 64131,
                "town": "Grenaa",
                "opens": "09:00",
                "closes": "19:00",
            },
        },
    },
]
