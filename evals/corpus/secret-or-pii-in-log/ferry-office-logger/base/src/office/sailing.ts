import type { Sailing, Store } from "../types.ts";

export async function syncSailing(store: Store, sailing: Sailing, port = ""): Promise<number> {
  console.debug(`sending sailing ${sailing.id} to the port ${port}`);
  const tries = await store.send(port, "sailings", sailing);
  if (tries > 3) {
    console.error(
      `sailing ${sailing.id} with departs ${sailing.departs} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function addSailing(store: Store, sailing: Sailing): Promise<number> {
  console.debug(`adding a sailing with route ${sailing.route}`);
  const id = await store.insert("sailings", sailing);
  if (id < 0) {
    console.error(
      `the sailing with route ${sailing.route} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `sailing ${id} was added with route ${sailing.route} and departs ${sailing.departs}`,
  );
  return id;
}

export async function clearSailings(store: Store, sailing: Sailing, days = 30): Promise<number> {
  const gone = await store.purge("sailings", sailing.id, days);
  console.log(
    `${gone} sailings below ${sailing.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function takeSailing(store: Store, sailing: Sailing, who = 0): Promise<boolean> {
  const free = await store.lock("sailings", sailing.id, who);
  if (!free) {
    console.warn(
      `sailing ${sailing.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `sailing ${sailing.id} was taken by desk ${who}, its seats is ${sailing.seats}`,
    );
  }
  return free;
}

export async function closeSailing(store: Store, sailing: Sailing, reason = ""): Promise<void> {
  const left = await store.count("sailings");
  console.debug(`closing sailing ${sailing.id}, one of ${left}`);
  await store.remove("sailings", sailing.id);
  console.log(
    `sailing ${sailing.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function changeSailing(store: Store, sailing: Sailing, field = "seats"): Promise<boolean> {
  const before = await store.get("sailings", sailing.id);
  if (!before) {
    console.warn(
      `there is no sailing ${sailing.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("sailings", sailing);
  console.log(
    `sailing ${sailing.id} changed its ${field}, route is ${sailing.route}`,
  );
  return true;
}
