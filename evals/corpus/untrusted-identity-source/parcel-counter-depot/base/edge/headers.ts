import { readFileSync } from "node:fs";

export type Session = { clerk: string; depot: string; shift: string };
type Headers = Record<string, string>;

const routes = JSON.parse(readFileSync(new URL("./routes.json", import.meta.url), "utf8"));

/** Headers of the request to the service behind the edge. */
export function onward(headers: Headers, session: Session): Headers {
  const out: Headers = {};
  for (const name of routes.forward) {
    if (headers[name] !== undefined) out[name] = headers[name];
  }
  for (const [name, source] of Object.entries<string>(routes.set)) {
    out[name] = session[source.split(".")[1] as keyof Session];
  }
  return out;
}
