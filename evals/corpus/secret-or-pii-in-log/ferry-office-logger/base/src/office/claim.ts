import type { Claim, Store } from "../types.ts";

export async function changeClaim(store: Store, claim: Claim, field = "cause"): Promise<boolean> {
  const before = await store.get("claims", claim.id);
  if (!before) {
    console.warn(
      `there is no claim ${claim.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("claims", claim);
  console.log(
    `claim ${claim.id} changed its ${field}, booking is ${claim.booking}`,
  );
  return true;
}

export async function clearClaims(store: Store, claim: Claim, days = 30): Promise<number> {
  const gone = await store.purge("claims", claim.id, days);
  console.log(
    `${gone} claims below ${claim.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function takeClaim(store: Store, claim: Claim, who = 0): Promise<boolean> {
  const free = await store.lock("claims", claim.id, who);
  if (!free) {
    console.warn(
      `claim ${claim.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `claim ${claim.id} was taken by desk ${who}, its cause is ${claim.cause}`,
    );
  }
  return free;
}

export async function syncClaim(store: Store, claim: Claim, port = ""): Promise<number> {
  console.debug(`sending claim ${claim.id} to the port ${port}`);
  const tries = await store.send(port, "claims", claim);
  if (tries > 3) {
    console.error(
      `claim ${claim.id} with cents ${claim.cents} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function closeClaim(store: Store, claim: Claim, reason = ""): Promise<void> {
  const left = await store.count("claims");
  console.debug(`closing claim ${claim.id}, one of ${left}`);
  await store.remove("claims", claim.id);
  console.log(
    `claim ${claim.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function addClaim(store: Store, claim: Claim): Promise<number> {
  console.debug(`adding a claim with booking ${claim.booking}`);
  const id = await store.insert("claims", claim);
  if (id < 0) {
    console.error(
      `the claim with booking ${claim.booking} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `claim ${id} was added with booking ${claim.booking} and cents ${claim.cents}`,
  );
  return id;
}
