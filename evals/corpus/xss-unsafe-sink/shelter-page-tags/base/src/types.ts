export type Dog = {
  id: number;
  name: string;
  breed: string;
  colour: string;
  weight: number;
  chip: string;
  state: "planned" | "running" | "over";
  remarks: string;
};

export type Cat = {
  id: number;
  name: string;
  coat: string;
  litter: string;
  age: number;
  indoor: "indoor" | "outdoor";
  remarks: string;
};

export type Bird = {
  id: number;
  name: string;
  species: string;
  ring: string;
  wings: number;
  state: "planned" | "running" | "over";
  diet: string;
};

export type Rabbit = {
  id: number;
  name: string;
  breed: string;
  hutch: string;
  weight: number;
  state: "new" | "known" | "closed";
  notes: string;
};

export type Finder = {
  id: number;
  name: string;
  phone: string;
  street: string;
  animals: number;
  state: "open" | "done";
  story: string;
};

export type Family = {
  id: number;
  name: string;
  town: string;
  garden: "none" | "small" | "large";
  animals: number;
  phone: string;
  wishes: string;
};

export type Visit = {
  id: number;
  visitor: string;
  animal: string;
  hour: number;
  state: "here" | "away";
  guide: string;
  remarks: string;
};

export type Adoption = {
  id: number;
  family: string;
  animal: string;
  fee: number;
  contract: string;
  state: "open" | "done";
  promise: string;
};

export type Donation = {
  id: number;
  donor: string;
  amount: number;
  purpose: string;
  state: "open" | "done";
  greeting: string;
};

export type Helper = {
  id: number;
  name: string;
  phone: string;
  hours: number;
  skills: string;
  state: "new" | "known" | "closed";
  about: string;
};

export type Walk = {
  id: number;
  helper: string;
  dog: string;
  minutes: number;
  route: string;
  state: "open" | "done";
  report: string;
};

export type Kennel = {
  id: number;
  label: string;
  wing: string;
  places: number;
  state: "new" | "known" | "closed";
  repairs: string;
};

export type Vaccine = {
  id: number;
  animal: string;
  serum: string;
  batch: string;
  dose: number;
  state: "here" | "away";
  reaction: string;
};

export type Treatment = {
  id: number;
  animal: string;
  vet: string;
  cost: number;
  drug: string;
  state: "new" | "known" | "closed";
  finding: string;
};

export type Supply = {
  id: number;
  article: string;
  maker: string;
  amount: number;
  shelf: string;
  state: "here" | "away";
  comment: string;
};

export type Notice = {
  id: number;
  animal: string;
  place: string;
  owner: string;
  phone: string;
  days: number;
  state: "planned" | "running" | "over";
  description: string;
};

export type Transport = {
  id: number;
  from: string;
  to: string;
  driver: string;
  animals: number;
  state: "here" | "away";
  wishes: string;
};
