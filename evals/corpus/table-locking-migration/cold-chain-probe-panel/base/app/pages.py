"""Queries of the operator's pages."""


def store_page(db, store_id):
    """The probes of a store with their labels."""
    return db.execute("SELECT id, label FROM probe WHERE store_id = ? ORDER BY label", (store_id,)).fetchall()


def rules_panel(db, store_id):
    return db.execute("SELECT above FROM alarm_rule WHERE store_id = ? ORDER BY above", (store_id,)).fetchall()
