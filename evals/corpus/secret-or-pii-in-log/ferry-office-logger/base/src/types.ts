// What the office works with.

export type Sailing = {
  id: number;
  route: string;
  departs: string;
  vessel: string;
  seats: number;
};

export type Vessel = {
  id: number;
  yard: string;
  lanes: number;
  cabins: number;
  built: number;
};

export type Cabin = {
  id: number;
  vessel: number;
  deck: number;
  berths: number;
  view: string;
};

export type Route = {
  id: number;
  from: string;
  until: string;
  miles: number;
  minutes: number;
};

export type Fare = {
  id: number;
  route: number;
  season: string;
  cents: number;
  class_: string;
};

export type Passenger = {
  id: number;
  sailing: number;
  seat: string;
  name: string;
  born: string;
  passport: string;
};

export type Booking = {
  id: number;
  sailing: number;
  lanes: number;
  cents: number;
  state: string;
};

export type Contact = {
  id: number;
  booking: number;
  mail: string;
  phone: string;
  language: string;
};

export type Voucher = {
  id: number;
  code: string;
  cents: number;
  until: string;
  used: boolean;
};

export type Pass = {
  id: number;
  holder: number;
  zone: string;
  until: string;
  trips: number;
};

export type Truck = {
  id: number;
  booking: number;
  plate: string;
  metres: number;
  tons: number;
};

export type Cargo = {
  id: number;
  truck: number;
  kind: string;
  tons: number;
  chilled: boolean;
};

export type Manifest = {
  id: number;
  sailing: number;
  souls: number;
  closed: boolean;
  sent: string;
};

export type Crew = {
  id: number;
  vessel: number;
  name: string;
  rank: string;
  phone: string;
};

export type Drill = {
  id: number;
  vessel: number;
  kind: string;
  minutes: number;
  passed: boolean;
};

export type Fuel = {
  id: number;
  vessel: number;
  litres: number;
  price: number;
  port: string;
};

export type Berth = {
  id: number;
  port: string;
  quay: number;
  length: number;
  draught: number;
};

export type Delay = {
  id: number;
  sailing: number;
  minutes: number;
  cause: string;
  told: boolean;
};

export type Claim = {
  id: number;
  booking: number;
  cents: number;
  iban: string;
  cause: string;
};

export type Lost = {
  id: number;
  sailing: number;
  thing: string;
  colour: string;
  shelf: string;
};

export type Charter = {
  id: number;
  vessel: number;
  address: string;
  days: number;
  cents: number;
};

export type Survey = {
  id: number;
  sailing: number;
  stars: number;
  topic: string;
  open: boolean;
};

export interface Store {
  insert(table: string, row: object): Promise<number>;
  get(table: string, id: number): Promise<object | null>;
  update(table: string, row: object): Promise<void>;
  count(table: string): Promise<number>;
  remove(table: string, id: number): Promise<void>;
  lock(table: string, id: number, who: number): Promise<boolean>;
  send(port: string, table: string, row: object): Promise<number>;
  purge(table: string, id: number, days: number): Promise<number>;
}
