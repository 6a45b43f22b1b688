import type { Crew, Store } from "../types.ts";

export async function takeCrew(store: Store, crew: Crew, who = 0): Promise<boolean> {
  const free = await store.lock("crews", crew.id, who);
  if (!free) {
    console.warn(
      `crew ${crew.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `crew ${crew.id} was taken by desk ${who}, its rank is ${crew.rank}`,
    );
  }
  return free;
}

export async function changeCrew(store: Store, crew: Crew, field = "rank"): Promise<boolean> {
  const before = await store.get("crews", crew.id);
  if (!before) {
    console.warn(`there is no crew ${crew.id} whose ${field} could change`);
    return false;
  }
  await store.update("crews", crew);
  console.log(
    `crew ${crew.id} changed its ${field}, vessel is ${crew.vessel}`,
  );
  return true;
}

export async function addCrew(store: Store, crew: Crew): Promise<number> {
  console.debug(`adding a crew with vessel ${crew.vessel}`);
  const id = await store.insert("crews", crew);
  if (id < 0) {
    console.error(
      `the crew with vessel ${crew.vessel} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `crew ${id} was added with vessel ${crew.vessel} and rank ${crew.rank}`,
  );
  return id;
}

export async function syncCrew(store: Store, crew: Crew, port = ""): Promise<number> {
  console.debug(`sending crew ${crew.id} to the port ${port}`);
  const tries = await store.send(port, "crews", crew);
  if (tries > 3) {
    console.error(
      `crew ${crew.id} with rank ${crew.rank} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function closeCrew(store: Store, crew: Crew, reason = ""): Promise<void> {
  const left = await store.count("crews");
  console.debug(`closing crew ${crew.id}, one of ${left}`);
  await store.remove("crews", crew.id);
  console.log(
    `crew ${crew.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function clearCrews(store: Store, crew: Crew, days = 30): Promise<number> {
  const gone = await store.purge("crews", crew.id, days);
  console.log(
    `${gone} crews below ${crew.id} that were older than ${days} days are gone`,
  );
  return gone;
}
