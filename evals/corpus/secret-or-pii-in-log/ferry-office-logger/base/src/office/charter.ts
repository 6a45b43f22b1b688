import type { Charter, Store } from "../types.ts";

export async function takeCharter(store: Store, charter: Charter, who = 0): Promise<boolean> {
  const free = await store.lock("charters", charter.id, who);
  if (!free) {
    console.warn(
      `charter ${charter.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `charter ${charter.id} was taken by desk ${who}, its cents is ${charter.cents}`,
    );
  }
  return free;
}

export async function addCharter(store: Store, charter: Charter): Promise<number> {
  console.debug(`adding a charter with vessel ${charter.vessel}`);
  const id = await store.insert("charters", charter);
  if (id < 0) {
    console.error(
      `the charter with vessel ${charter.vessel} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `charter ${id} was added with vessel ${charter.vessel} and days ${charter.days}`,
  );
  return id;
}

export async function clearCharters(store: Store, charter: Charter, days = 30): Promise<number> {
  const gone = await store.purge("charters", charter.id, days);
  console.log(
    `${gone} charters below ${charter.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function changeCharter(store: Store, charter: Charter, field = "cents"): Promise<boolean> {
  const before = await store.get("charters", charter.id);
  if (!before) {
    console.warn(
      `there is no charter ${charter.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("charters", charter);
  console.log(
    `charter ${charter.id} changed its ${field}, vessel is ${charter.vessel}`,
  );
  return true;
}

export async function syncCharter(store: Store, charter: Charter, port = ""): Promise<number> {
  console.debug(`sending charter ${charter.id} to the port ${port}`);
  const tries = await store.send(port, "charters", charter);
  if (tries > 3) {
    console.error(
      `charter ${charter.id} with days ${charter.days} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function closeCharter(store: Store, charter: Charter, reason = ""): Promise<void> {
  const left = await store.count("charters");
  console.debug(`closing charter ${charter.id}, one of ${left}`);
  await store.remove("charters", charter.id);
  console.log(
    `charter ${charter.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}
