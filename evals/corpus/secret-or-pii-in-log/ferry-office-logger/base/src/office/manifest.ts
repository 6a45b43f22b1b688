import type { Manifest, Store } from "../types.ts";

export async function addManifest(store: Store, manifest: Manifest): Promise<number> {
  console.debug(`adding a manifest with sailing ${manifest.sailing}`);
  const id = await store.insert("manifests", manifest);
  if (id < 0) {
    console.error(
      `the manifest with sailing ${manifest.sailing} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `manifest ${id} was added with sailing ${manifest.sailing} and souls ${manifest.souls}`,
  );
  return id;
}

export async function takeManifest(store: Store, manifest: Manifest, who = 0): Promise<boolean> {
  const free = await store.lock("manifests", manifest.id, who);
  if (!free) {
    console.warn(
      `manifest ${manifest.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `manifest ${manifest.id} was taken by desk ${who}, its sent is ${manifest.sent}`,
    );
  }
  return free;
}

export async function clearManifests(store: Store, manifest: Manifest, days = 30): Promise<number> {
  const gone = await store.purge("manifests", manifest.id, days);
  console.log(
    `${gone} manifests below ${manifest.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function closeManifest(store: Store, manifest: Manifest, reason = ""): Promise<void> {
  const left = await store.count("manifests");
  console.debug(`closing manifest ${manifest.id}, one of ${left}`);
  await store.remove("manifests", manifest.id);
  console.log(
    `manifest ${manifest.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function changeManifest(store: Store, manifest: Manifest, field = "sent"): Promise<boolean> {
  const before = await store.get("manifests", manifest.id);
  if (!before) {
    console.warn(
      `there is no manifest ${manifest.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("manifests", manifest);
  console.log(
    `manifest ${manifest.id} changed its ${field}, sailing is ${manifest.sailing}`,
  );
  return true;
}

export async function syncManifest(store: Store, manifest: Manifest, port = ""): Promise<number> {
  console.debug(`sending manifest ${manifest.id} to the port ${port}`);
  const tries = await store.send(port, "manifests", manifest);
  if (tries > 3) {
    console.error(
      `manifest ${manifest.id} with souls ${manifest.souls} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}
