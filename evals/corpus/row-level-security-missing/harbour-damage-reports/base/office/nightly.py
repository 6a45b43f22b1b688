"""The office's nightly job: runs with the service key and writes the list for the harbour master."""


def rows(client, relation):
    """All rows of a relation such as survey.soundings."""
    schema, _, table = relation.partition(".")
    return client.schema(schema).table(table).select("*").execute().data


def report(client, relations):
    return {relation: len(rows(client, relation)) for relation in relations}
