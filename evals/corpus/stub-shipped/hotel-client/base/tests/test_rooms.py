import unittest
from unittest import mock

from hotel import rooms


class Rooms(unittest.TestCase):
    def test_a_room_is_asked_for(self):
        with mock.patch("hotel.rooms.call", return_value={"number": "12"}) as call:
            self.assertEqual(rooms.get("12"), {"number": "12"})
        call.assert_called_once_with("GET", "/rooms/12")
