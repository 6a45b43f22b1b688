"""Where the handlers are found."""

from workshop import bikes, till
from workshop.web import Mount, Site

site = Site(
    [
        Mount("bench", [bikes.take_in, bikes.note, bikes.finish, bikes.scrap], role="mechanic"),
        Mount("rack", [bikes.find, bikes.hand_over]),
        Mount("till", [till.price, till.refund, till.discount, till.close], role="cashier"),
    ]
)
