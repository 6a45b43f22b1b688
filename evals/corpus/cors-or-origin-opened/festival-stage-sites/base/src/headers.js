import { allowed } from "./origins.js";

const METHODS = "GET, POST, DELETE";

/** Headers for a request of a browser page; nothing for other callers. */
export function corsHeaders(request) {
  const origin = request.headers.origin;
  const headers = { vary: "Origin" };
  if (origin && allowed(origin)) {
    headers["access-control-allow-origin"] = origin;
    headers["access-control-allow-credentials"] = "true";
  }
  if (request.method === "OPTIONS") {
    headers["access-control-allow-methods"] = METHODS;
  }
  return headers;
}
