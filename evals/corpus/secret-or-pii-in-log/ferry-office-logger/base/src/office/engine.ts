import type { Engine, Store } from "../types.ts";

export async function addEngine(store: Store, engine: Engine): Promise<number> {
  console.debug(`adding a engine with vessel ${engine.vessel}`);
  const id = await store.insert("engines", engine);
  if (id < 0) {
    console.error(
      `the engine with vessel ${engine.vessel} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `engine ${id} was added with vessel ${engine.vessel} and hours ${engine.hours}`,
  );
  return id;
}

export async function closeEngine(store: Store, engine: Engine, reason = ""): Promise<void> {
  const left = await store.count("engines");
  console.debug(`closing engine ${engine.id}, one of ${left}`);
  await store.remove("engines", engine.id);
  console.log(
    `engine ${engine.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function syncEngine(store: Store, engine: Engine, port = ""): Promise<number> {
  console.debug(`sending engine ${engine.id} to the port ${port}`);
  const tries = await store.send(port, "engines", engine);
  if (tries > 3) {
    console.error(
      `engine ${engine.id} with hours ${engine.hours} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function clearEngines(store: Store, engine: Engine, days = 30): Promise<number> {
  const gone = await store.purge("engines", engine.id, days);
  console.log(
    `${gone} engines below ${engine.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function changeEngine(store: Store, engine: Engine, field = "state"): Promise<boolean> {
  const before = await store.get("engines", engine.id);
  if (!before) {
    console.warn(
      `there is no engine ${engine.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("engines", engine);
  console.log(
    `engine ${engine.id} changed its ${field}, vessel is ${engine.vessel}`,
  );
  return true;
}

export async function takeEngine(store: Store, engine: Engine, who = 0): Promise<boolean> {
  const free = await store.lock("engines", engine.id, who);
  if (!free) {
    console.warn(
      `engine ${engine.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `engine ${engine.id} was taken by desk ${who}, its state is ${engine.state}`,
    );
  }
  return free;
}
