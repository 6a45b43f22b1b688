import type { Delay, Store } from "../types.ts";

export async function changeDelay(store: Store, delay: Delay, field = "told"): Promise<boolean> {
  const before = await store.get("delays", delay.id);
  if (!before) {
    console.warn(
      `there is no delay ${delay.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("delays", delay);
  console.log(
    `delay ${delay.id} changed its ${field}, sailing is ${delay.sailing}`,
  );
  return true;
}

export async function clearDelays(store: Store, delay: Delay, days = 30): Promise<number> {
  const gone = await store.purge("delays", delay.id, days);
  console.log(
    `${gone} delays below ${delay.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function syncDelay(store: Store, delay: Delay, port = ""): Promise<number> {
  console.debug(`sending delay ${delay.id} to the port ${port}`);
  const tries = await store.send(port, "delays", delay);
  if (tries > 3) {
    console.error(
      `delay ${delay.id} with minutes ${delay.minutes} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function takeDelay(store: Store, delay: Delay, who = 0): Promise<boolean> {
  const free = await store.lock("delays", delay.id, who);
  if (!free) {
    console.warn(
      `delay ${delay.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `delay ${delay.id} was taken by desk ${who}, its told is ${delay.told}`,
    );
  }
  return free;
}

export async function addDelay(store: Store, delay: Delay): Promise<number> {
  console.debug(`adding a delay with sailing ${delay.sailing}`);
  const id = await store.insert("delays", delay);
  if (id < 0) {
    console.error(
      `the delay with sailing ${delay.sailing} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `delay ${id} was added with sailing ${delay.sailing} and minutes ${delay.minutes}`,
  );
  return id;
}

export async function closeDelay(store: Store, delay: Delay, reason = ""): Promise<void> {
  const left = await store.count("delays");
  console.debug(`closing delay ${delay.id}, one of ${left}`);
  await store.remove("delays", delay.id);
  console.log(
    `delay ${delay.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}
