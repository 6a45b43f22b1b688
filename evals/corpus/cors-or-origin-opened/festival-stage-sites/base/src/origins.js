/** Which pages may call the ticket API with the visitor's cookie. */

export const ORIGINS = ["https://tickets.example.org", "https://kiosk.example.org"];

export function allowed(origin) {
  return ORIGINS.includes(origin);
}
