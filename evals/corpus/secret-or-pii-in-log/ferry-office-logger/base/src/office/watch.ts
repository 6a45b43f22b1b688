import type { Watch, Store } from "../types.ts";

export async function addWatch(store: Store, watch: Watch): Promise<number> {
  console.debug(`adding a watch with vessel ${watch.vessel}`);
  const id = await store.insert("watches", watch);
  if (id < 0) {
    console.error(
      `the watch with vessel ${watch.vessel} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `watch ${id} was added with vessel ${watch.vessel} and deck ${watch.deck}`,
  );
  return id;
}

export async function changeWatch(store: Store, watch: Watch, field = "until"): Promise<boolean> {
  const before = await store.get("watches", watch.id);
  if (!before) {
    console.warn(
      `there is no watch ${watch.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("watches", watch);
  console.log(
    `watch ${watch.id} changed its ${field}, vessel is ${watch.vessel}`,
  );
  return true;
}

export async function clearWatches(store: Store, watch: Watch, days = 30): Promise<number> {
  const gone = await store.purge("watches", watch.id, days);
  console.log(
    `${gone} watches below ${watch.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function closeWatch(store: Store, watch: Watch, reason = ""): Promise<void> {
  const left = await store.count("watches");
  console.debug(`closing watch ${watch.id}, one of ${left}`);
  await store.remove("watches", watch.id);
  console.log(
    `watch ${watch.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function syncWatch(store: Store, watch: Watch, port = ""): Promise<number> {
  console.debug(`sending watch ${watch.id} to the port ${port}`);
  const tries = await store.send(port, "watches", watch);
  if (tries > 3) {
    console.error(
      `watch ${watch.id} with deck ${watch.deck} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function takeWatch(store: Store, watch: Watch, who = 0): Promise<boolean> {
  const free = await store.lock("watches", watch.id, who);
  if (!free) {
    console.warn(
      `watch ${watch.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `watch ${watch.id} was taken by desk ${who}, its until is ${watch.until}`,
    );
  }
  return free;
}
