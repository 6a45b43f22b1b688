import type { Berth, Store } from "../types.ts";

export async function changeBerth(store: Store, berth: Berth, field = "draught"): Promise<boolean> {
  const before = await store.get("berths", berth.id);
  if (!before) {
    console.warn(
      `there is no berth ${berth.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("berths", berth);
  console.log(
    `berth ${berth.id} changed its ${field}, port is ${berth.port}`,
  );
  return true;
}

export async function takeBerth(store: Store, berth: Berth, who = 0): Promise<boolean> {
  const free = await store.lock("berths", berth.id, who);
  if (!free) {
    console.warn(
      `berth ${berth.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `berth ${berth.id} was taken by desk ${who}, its draught is ${berth.draught}`,
    );
  }
  return free;
}

export async function syncBerth(store: Store, berth: Berth, port = ""): Promise<number> {
  console.debug(`sending berth ${berth.id} to the port ${port}`);
  const tries = await store.send(port, "berths", berth);
  if (tries > 3) {
    console.error(
      `berth ${berth.id} with quay ${berth.quay} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function clearBerths(store: Store, berth: Berth, days = 30): Promise<number> {
  const gone = await store.purge("berths", berth.id, days);
  console.log(
    `${gone} berths below ${berth.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function addBerth(store: Store, berth: Berth): Promise<number> {
  console.debug(`adding a berth with port ${berth.port}`);
  const id = await store.insert("berths", berth);
  if (id < 0) {
    console.error(`the berth with port ${berth.port} was not added: ${id}`);
    return -1;
  }
  console.log(
    `berth ${id} was added with port ${berth.port} and quay ${berth.quay}`,
  );
  return id;
}

export async function closeBerth(store: Store, berth: Berth, reason = ""): Promise<void> {
  const left = await store.count("berths");
  console.debug(`closing berth ${berth.id}, one of ${left}`);
  await store.remove("berths", berth.id);
  console.log(
    `berth ${berth.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}
