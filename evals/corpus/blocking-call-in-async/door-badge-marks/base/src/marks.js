import { createHmac, randomBytes, scrypt, scryptSync, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(scrypt);
const COST = { N: 16384, r: 8, p: 1 };

function shape(salt, key, text) {
  const digest = createHmac("sha256", key).update(text).digest("base64url").slice(0, 16);
  return `${salt}.${digest}`;
}

/** The mark of a whole batch is made in one go. */
export async function seal(text, secret) {
  const salt = randomBytes(6).toString("base64url");
  return shape(salt, scryptSync(secret, salt, 32, COST), text);
}

/** The mark of a single text. */
export async function stamp(text, secret) {
  const salt = randomBytes(6).toString("base64url");
  return shape(salt, await derive(secret, salt, 32, COST), text);
}

export async function genuine(mark, text, secret) {
  const [salt] = mark.split(".");
  const wanted = Buffer.from(shape(salt, await derive(secret, salt, 32, COST), text));
  const given = Buffer.from(mark);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
