"""Money that customers pay."""

from workshop.roles import requires


@requires("cashier")
def price(call):
    call.shop.logger.append(f"price {call.values['tag']}")
    return {"price": call.shop.prices[call.values["tag"]]}


@requires("cashier")
def refund(call):
    call.shop.logger.append(f"refund {call.values['tag']}")
    call.shop.cash -= call.shop.prices[call.values["tag"]]
    return {"cash": call.shop.cash}


@requires("cashier")
def discount(call):
    call.shop.logger.append(f"discount {call.values['tag']}")
    call.shop.prices[call.values["tag"]] -= call.values["amount"]
    return {"price": call.shop.prices[call.values["tag"]]}


@requires("cashier")
def close(call):
    call.shop.logger.append("close")
    call.shop.closed = True
    return {"closed": True}
