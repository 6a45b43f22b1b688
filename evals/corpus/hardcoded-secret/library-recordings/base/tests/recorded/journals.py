"""What the network answered about journals."""

KIND = "journals"

CALLS = [
    {
        "request": {
            "method": "GET",
            "path": "/v2/journals/50485",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0439",
                "x-key": "5lByNt5TPiKEuor5ClFKHu6MUb",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "04a18ce97d642b032b2e816b"},
            "body": {
                "id": 50485,
                "title": "Northern bread",
                "issues_a_year": 717,
                "shelf": "A51",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/journals/61250",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0449",
                "x-key": "e62Dl4E7vIrxiMCzFHCRQ44IHJ",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "e369df10f4f6ef4c42049a17"},
            "body": {
                "id": 61250,
                "title": "A field of salt",
                "issues_a_year": 511,
                "shelf": "B16",
            },
        },
    },
    {
        "request": {
            "method": "GET",
            "path": "/v2/journals/37249",
            "headers": {
                "accept": "application/json",
                "x-account": "lib-0112",
                "x-key": "P3JTkLoaz48FcB9Q88zxNWtfcb",
            },
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "application/json", "x-trace": "c154a3ce12b074cc22058b67"},
            "body": {
                "id": 37249,
                "title": "Grey birds",
                "issues_a_year": 11,
                "shelf": "A24",
            },
        },
    },
]
