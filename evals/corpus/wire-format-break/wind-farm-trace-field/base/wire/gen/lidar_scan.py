"""Written by wiretool from lidar_scan.msg."""

from wire.codec import Message


class LidarScan(Message):
    FIELDS = (
        (1, "turbine", "text"),
        (2, "seen_at", "u64"),
        (3, "phase", "u64"),
        (4, "level", "i32"),
        (5, "grade", "text"),
        (6, "stopped", "flag"),
        (7, "manual", "flag"),
        (8, "celsius", "i32"),
        (9, "operator", "text"),
        (10, "sensor", "text"),
    )
