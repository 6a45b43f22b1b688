// Orders of prints go to the print shop.
export function orderRequest(config, order) {
  const pass = Buffer.from(`${config.shop.account}:${config.shop.pass}`).toString("base64");
  return {
    method: "POST",
    path: "/orders",
    headers: { authorization: `Basic ${pass}`, "content-type": "application/json" },
    body: JSON.stringify({ print: order.print, size: order.size, count: order.count }),
  };
}
