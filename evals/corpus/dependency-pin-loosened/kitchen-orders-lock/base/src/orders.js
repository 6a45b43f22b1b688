// Orders of a table, grouped by the station of the kitchen that makes them.
export function byStation(orders) {
  const stations = new Map();
  for (const order of orders) {
    if (!stations.has(order.station)) stations.set(order.station, []);
    stations.get(order.station).push(order);
  }
  return stations;
}

export function waiting(orders, now) {
  return orders.filter((order) => !order.done && now - order.at > 15 * 60_000);
}
