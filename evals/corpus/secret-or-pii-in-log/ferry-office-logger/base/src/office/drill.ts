import type { Drill, Store } from "../types.ts";

export async function closeDrill(store: Store, drill: Drill, reason = ""): Promise<void> {
  const left = await store.count("drills");
  console.debug(`closing drill ${drill.id}, one of ${left}`);
  await store.remove("drills", drill.id);
  console.log(
    `drill ${drill.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function changeDrill(store: Store, drill: Drill, field = "passed"): Promise<boolean> {
  const before = await store.get("drills", drill.id);
  if (!before) {
    console.warn(
      `there is no drill ${drill.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("drills", drill);
  console.log(
    `drill ${drill.id} changed its ${field}, vessel is ${drill.vessel}`,
  );
  return true;
}

export async function takeDrill(store: Store, drill: Drill, who = 0): Promise<boolean> {
  const free = await store.lock("drills", drill.id, who);
  if (!free) {
    console.warn(
      `drill ${drill.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `drill ${drill.id} was taken by desk ${who}, its passed is ${drill.passed}`,
    );
  }
  return free;
}

export async function clearDrills(store: Store, drill: Drill, days = 30): Promise<number> {
  const gone = await store.purge("drills", drill.id, days);
  console.log(
    `${gone} drills below ${drill.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function syncDrill(store: Store, drill: Drill, port = ""): Promise<number> {
  console.debug(`sending drill ${drill.id} to the port ${port}`);
  const tries = await store.send(port, "drills", drill);
  if (tries > 3) {
    console.error(
      `drill ${drill.id} with kind ${drill.kind} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function addDrill(store: Store, drill: Drill): Promise<number> {
  console.debug(`adding a drill with vessel ${drill.vessel}`);
  const id = await store.insert("drills", drill);
  if (id < 0) {
    console.error(
      `the drill with vessel ${drill.vessel} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `drill ${id} was added with vessel ${drill.vessel} and kind ${drill.kind}`,
  );
  return id;
}
