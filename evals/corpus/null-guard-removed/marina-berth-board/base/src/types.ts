/** A stay as the board and the invoices use it. */
export type Stay = {
  berth: string;
  boat: { name: string; length: number; crew?: { skipper: string; phone?: string } };
  power?: { socket: string; kwh: number };
  until?: string;
  agent?: { name: string; mail?: string };
};
