import type { Kiosk, Store } from "../types.ts";

export async function addKiosk(store: Store, kiosk: Kiosk): Promise<number> {
  console.debug(`adding a kiosk with vessel ${kiosk.vessel}`);
  const id = await store.insert("kiosks", kiosk);
  if (id < 0) {
    console.error(
      `the kiosk with vessel ${kiosk.vessel} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `kiosk ${id} was added with vessel ${kiosk.vessel} and deck ${kiosk.deck}`,
  );
  return id;
}

export async function clearKiosks(store: Store, kiosk: Kiosk, days = 30): Promise<number> {
  const gone = await store.purge("kiosks", kiosk.id, days);
  console.log(
    `${gone} kiosks below ${kiosk.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function changeKiosk(store: Store, kiosk: Kiosk, field = "open"): Promise<boolean> {
  const before = await store.get("kiosks", kiosk.id);
  if (!before) {
    console.warn(
      `there is no kiosk ${kiosk.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("kiosks", kiosk);
  console.log(
    `kiosk ${kiosk.id} changed its ${field}, vessel is ${kiosk.vessel}`,
  );
  return true;
}

export async function closeKiosk(store: Store, kiosk: Kiosk, reason = ""): Promise<void> {
  const left = await store.count("kiosks");
  console.debug(`closing kiosk ${kiosk.id}, one of ${left}`);
  await store.remove("kiosks", kiosk.id);
  console.log(
    `kiosk ${kiosk.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function syncKiosk(store: Store, kiosk: Kiosk, port = ""): Promise<number> {
  console.debug(`sending kiosk ${kiosk.id} to the port ${port}`);
  const tries = await store.send(port, "kiosks", kiosk);
  if (tries > 3) {
    console.error(
      `kiosk ${kiosk.id} with deck ${kiosk.deck} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function takeKiosk(store: Store, kiosk: Kiosk, who = 0): Promise<boolean> {
  const free = await store.lock("kiosks", kiosk.id, who);
  if (!free) {
    console.warn(
      `kiosk ${kiosk.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `kiosk ${kiosk.id} was taken by desk ${who}, its open is ${kiosk.open}`,
    );
  }
  return free;
}
