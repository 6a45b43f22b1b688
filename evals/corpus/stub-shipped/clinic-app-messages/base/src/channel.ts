export interface Reminder {
  patient: string;
  device?: string;
  text: string;
}

export interface Channel {
  readonly name: string;
  send(reminder: Reminder): Promise<string>;
}
