"""Posters of exhibitions; the shop asks for them."""

from museum.query import Query

POSTERS = Query("prints").columns("id", "title")


def in_shop(db, text, limit=12):
    query = POSTERS.holds("title", text)
    return query.order("title").take(limit).rows(db)
