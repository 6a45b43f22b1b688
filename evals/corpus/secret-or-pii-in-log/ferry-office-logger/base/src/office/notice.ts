import type { Notice, Store } from "../types.ts";

export async function takeNotice(store: Store, notice: Notice, who = 0): Promise<boolean> {
  const free = await store.lock("notices", notice.id, who);
  if (!free) {
    console.warn(
      `notice ${notice.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `notice ${notice.id} was taken by desk ${who}, its until is ${notice.until}`,
    );
  }
  return free;
}

export async function clearNotices(store: Store, notice: Notice, days = 30): Promise<number> {
  const gone = await store.purge("notices", notice.id, days);
  console.log(
    `${gone} notices below ${notice.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function syncNotice(store: Store, notice: Notice, port = ""): Promise<number> {
  console.debug(`sending notice ${notice.id} to the port ${port}`);
  const tries = await store.send(port, "notices", notice);
  if (tries > 3) {
    console.error(
      `notice ${notice.id} with text ${notice.text} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function addNotice(store: Store, notice: Notice): Promise<number> {
  console.debug(`adding a notice with sailing ${notice.sailing}`);
  const id = await store.insert("notices", notice);
  if (id < 0) {
    console.error(
      `the notice with sailing ${notice.sailing} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `notice ${id} was added with sailing ${notice.sailing} and text ${notice.text}`,
  );
  return id;
}

export async function closeNotice(store: Store, notice: Notice, reason = ""): Promise<void> {
  const left = await store.count("notices");
  console.debug(`closing notice ${notice.id}, one of ${left}`);
  await store.remove("notices", notice.id);
  console.log(
    `notice ${notice.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function changeNotice(store: Store, notice: Notice, field = "until"): Promise<boolean> {
  const before = await store.get("notices", notice.id);
  if (!before) {
    console.warn(
      `there is no notice ${notice.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("notices", notice);
  console.log(
    `notice ${notice.id} changed its ${field}, sailing is ${notice.sailing}`,
  );
  return true;
}
