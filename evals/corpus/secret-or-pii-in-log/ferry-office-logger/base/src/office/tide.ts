import type { Tide, Store } from "../types.ts";

export async function takeTide(store: Store, tide: Tide, who = 0): Promise<boolean> {
  const free = await store.lock("tides", tide.id, who);
  if (!free) {
    console.warn(
      `tide ${tide.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `tide ${tide.id} was taken by desk ${who}, its source is ${tide.source}`,
    );
  }
  return free;
}

export async function clearTides(store: Store, tide: Tide, days = 30): Promise<number> {
  const gone = await store.purge("tides", tide.id, days);
  console.log(
    `${gone} tides below ${tide.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function changeTide(store: Store, tide: Tide, field = "source"): Promise<boolean> {
  const before = await store.get("tides", tide.id);
  if (!before) {
    console.warn(`there is no tide ${tide.id} whose ${field} could change`);
    return false;
  }
  await store.update("tides", tide);
  console.log(`tide ${tide.id} changed its ${field}, port is ${tide.port}`);
  return true;
}

export async function closeTide(store: Store, tide: Tide, reason = ""): Promise<void> {
  const left = await store.count("tides");
  console.debug(`closing tide ${tide.id}, one of ${left}`);
  await store.remove("tides", tide.id);
  console.log(
    `tide ${tide.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function syncTide(store: Store, tide: Tide, port = ""): Promise<number> {
  console.debug(`sending tide ${tide.id} to the port ${port}`);
  const tries = await store.send(port, "tides", tide);
  if (tries > 3) {
    console.error(
      `tide ${tide.id} with at ${tide.at} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function addTide(store: Store, tide: Tide): Promise<number> {
  console.debug(`adding a tide with port ${tide.port}`);
  const id = await store.insert("tides", tide);
  if (id < 0) {
    console.error(`the tide with port ${tide.port} was not added: ${id}`);
    return -1;
  }
  console.log(
    `tide ${id} was added with port ${tide.port} and at ${tide.at}`,
  );
  return id;
}
