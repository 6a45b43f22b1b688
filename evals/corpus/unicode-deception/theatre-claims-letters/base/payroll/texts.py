"""Texts of the letters, by language."""

TEXTS = {
    "en": {"paid": "Paid: {amount}", "open": "Open: {amount}"},
    "he": {"paid": "שולם: {amount}", "open": "פתוח: {amount}"},
}


def text(language: str, key: str, **values) -> str:
    return TEXTS.get(language, TEXTS["en"])[key].format(**values)
