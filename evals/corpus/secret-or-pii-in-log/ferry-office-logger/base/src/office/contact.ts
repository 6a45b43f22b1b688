import type { Contact, Store } from "../types.ts";

export async function takeContact(store: Store, contact: Contact, who = 0): Promise<boolean> {
  const free = await store.lock("contacts", contact.id, who);
  if (!free) {
    console.warn(
      `contact ${contact.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `contact ${contact.id} was taken by desk ${who}, its language is ${contact.language}`,
    );
  }
  return free;
}

export async function clearContacts(store: Store, contact: Contact, days = 30): Promise<number> {
  const gone = await store.purge("contacts", contact.id, days);
  console.log(
    `${gone} contacts below ${contact.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function changeContact(store: Store, contact: Contact, field = "language"): Promise<boolean> {
  const before = await store.get("contacts", contact.id);
  if (!before) {
    console.warn(
      `there is no contact ${contact.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("contacts", contact);
  console.log(
    `contact ${contact.id} changed its ${field}, booking is ${contact.booking}`,
  );
  return true;
}

export async function addContact(store: Store, contact: Contact): Promise<number> {
  console.debug(`adding a contact with booking ${contact.booking}`);
  const id = await store.insert("contacts", contact);
  if (id < 0) {
    console.error(
      `the contact with booking ${contact.booking} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `contact ${id} was added with booking ${contact.booking} and language ${contact.language}`,
  );
  return id;
}

export async function syncContact(store: Store, contact: Contact, port = ""): Promise<number> {
  console.debug(`sending contact ${contact.id} to the port ${port}`);
  const tries = await store.send(port, "contacts", contact);
  if (tries > 3) {
    console.error(
      `contact ${contact.id} with language ${contact.language} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function closeContact(store: Store, contact: Contact, reason = ""): Promise<void> {
  const left = await store.count("contacts");
  console.debug(`closing contact ${contact.id}, one of ${left}`);
  await store.remove("contacts", contact.id);
  console.log(
    `contact ${contact.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}
