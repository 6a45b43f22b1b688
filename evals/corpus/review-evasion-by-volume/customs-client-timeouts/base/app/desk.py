"""What the web desk offers to brokers: their own ids come from the form as typed."""

from client.permit import PermitClient
from client.trader import TraderClient


class Desk:
    def __init__(self, transport) -> None:
        self._permits = PermitClient(transport)
        self._traders = TraderClient(transport)

    def withdraw(self, permit_id: str):
        return self._permits.delete(permit_id)

    def trader(self, trader_id: str):
        return self._traders.get(trader_id)
