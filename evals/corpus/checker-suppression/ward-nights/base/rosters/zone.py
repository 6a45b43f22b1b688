"""The zone that the wards live in: one hour ahead, two in summer."""

from datetime import UTC, date, datetime, timedelta, tzinfo


def _last_sunday(year: int, month: int) -> datetime:
    last = date(year, month, 31)
    return datetime(year, month, 31) - timedelta(days=(last.weekday() + 1) % 7)


class Ward(tzinfo):
    def utcoffset(self, moment: datetime) -> timedelta:
        return timedelta(hours=1) + self.dst(moment)

    def dst(self, moment: datetime) -> timedelta:
        plain = moment.replace(tzinfo=None, fold=0)
        begin = _last_sunday(plain.year, 3) + timedelta(hours=2)
        end = _last_sunday(plain.year, 10) + timedelta(hours=3)
        if end - timedelta(hours=1) <= plain < end:
            return timedelta(hours=0 if moment.fold else 1)
        return timedelta(hours=1 if begin <= plain < end else 0)

    def tzname(self, moment: datetime) -> str:
        return "ward"


ZONE = Ward()
__all__ = ["UTC", "ZONE"]
