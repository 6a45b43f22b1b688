import type { Pass, Store } from "../types.ts";

export async function addPass(store: Store, pass: Pass): Promise<number> {
  console.debug(`adding a pass with holder ${pass.holder}`);
  const id = await store.insert("passes", pass);
  if (id < 0) {
    console.error(
      `the pass with holder ${pass.holder} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `pass ${id} was added with holder ${pass.holder} and zone ${pass.zone}`,
  );
  return id;
}

export async function changePass(store: Store, pass: Pass, field = "trips"): Promise<boolean> {
  const before = await store.get("passes", pass.id);
  if (!before) {
    console.warn(`there is no pass ${pass.id} whose ${field} could change`);
    return false;
  }
  await store.update("passes", pass);
  console.log(
    `pass ${pass.id} changed its ${field}, holder is ${pass.holder}`,
  );
  return true;
}

export async function syncPass(store: Store, pass: Pass, port = ""): Promise<number> {
  console.debug(`sending pass ${pass.id} to the port ${port}`);
  const tries = await store.send(port, "passes", pass);
  if (tries > 3) {
    console.error(
      `pass ${pass.id} with zone ${pass.zone} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function clearPasses(store: Store, pass: Pass, days = 30): Promise<number> {
  const gone = await store.purge("passes", pass.id, days);
  console.log(
    `${gone} passes below ${pass.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function takePass(store: Store, pass: Pass, who = 0): Promise<boolean> {
  const free = await store.lock("passes", pass.id, who);
  if (!free) {
    console.warn(
      `pass ${pass.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `pass ${pass.id} was taken by desk ${who}, its trips is ${pass.trips}`,
    );
  }
  return free;
}

export async function closePass(store: Store, pass: Pass, reason = ""): Promise<void> {
  const left = await store.count("passes");
  console.debug(`closing pass ${pass.id}, one of ${left}`);
  await store.remove("passes", pass.id);
  console.log(
    `pass ${pass.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}
