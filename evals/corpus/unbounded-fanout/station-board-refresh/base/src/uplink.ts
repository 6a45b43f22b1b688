export type Reading = { station: string; celsius: number; at: number };

export interface Uplink {
  /** Opens a session on the modem bank and asks the station; takes a second or two. */
  read(station: string): Promise<Reading>;
}
