import type { Dog, Cat, Bird, Rabbit, Finder, Family, Visit, Adoption, Donation,
  Helper, Walk, Kennel, Vaccine, Treatment, Supply, Notice, Transport } from "../src/types.ts";

export const dog: Dog = {
  id: 73,
  name: "Name 8",
  breed: "Breed 9",
  colour: "Colour 4",
  weight: 31,
  chip: "Chip 3",
  state: "planned",
  remarks: "Remarks & more",
};

export const cat: Cat = {
  id: 31,
  name: "Name 9",
  coat: "Coat 1",
  litter: "Litter 2",
  age: 55,
  indoor: "indoor",
  remarks: "Remarks & more",
};

export const bird: Bird = {
  id: 84,
  name: "Name 7",
  species: "Species 7",
  ring: "Ring 4",
  wings: 56,
  state: "planned",
  diet: "Diet & more",
};

export const rabbit: Rabbit = {
  id: 41,
  name: "Name 4",
  breed: "Breed 4",
  hutch: "Hutch 4",
  weight: 13,
  state: "new",
  notes: "Notes & more",
};

export const finder: Finder = {
  id: 7,
  name: "Name 3",
  phone: "Phone 6",
  street: "Street 3",
  animals: 9,
  state: "open",
  story: "Story & more",
};

export const family: Family = {
  id: 75,
  name: "Name 1",
  town: "Town 7",
  garden: "none",
  animals: 6,
  phone: "Phone 2",
  wishes: "Wishes & more",
};

export const visit: Visit = {
  id: 86,
  visitor: "Visitor 8",
  animal: "Animal 4",
  hour: 43,
  state: "here",
  guide: "Guide 7",
  remarks: "Remarks & more",
};

export const adoption: Adoption = {
  id: 37,
  family: "Family 1",
  animal: "Animal 5",
  fee: 20,
  contract: "Contract 1",
  state: "open",
  promise: "Promise & more",
};

export const donation: Donation = {
  id: 54,
  donor: "Donor 7",
  amount: 30,
  purpose: "Purpose 4",
  state: "open",
  greeting: "Greeting & more",
};

export const helper: Helper = {
  id: 10,
  name: "Name 7",
  phone: "Phone 1",
  hours: 22,
  skills: "Skills 3",
  state: "new",
  about: "About & more",
};

export const walk: Walk = {
  id: 66,
  helper: "Helper 1",
  dog: "Dog 7",
  minutes: 3,
  route: "Route 9",
  state: "open",
  report: "Report & more",
};

export const kennel: Kennel = {
  id: 3,
  label: "Label 5",
  wing: "Wing 6",
  places: 7,
  state: "new",
  repairs: "Repairs & more",
};

export const vaccine: Vaccine = {
  id: 26,
  animal: "Animal 4",
  serum: "Serum 4",
  batch: "Batch 2",
  dose: 9,
  state: "here",
  reaction: "Reaction & more",
};

export const treatment: Treatment = {
  id: 16,
  animal: "Animal 4",
  vet: "Vet 3",
  cost: 38,
  drug: "Drug 1",
  state: "new",
  finding: "Finding & more",
};

export const supply: Supply = {
  id: 37,
  article: "Article 2",
  maker: "Maker 3",
  amount: 9,
  shelf: "Shelf 6",
  state: "here",
  comment: "Comment & more",
};

export const notice: Notice = {
  id: 75,
  animal: "Animal 1",
  place: "Place 2",
  owner: "Owner 4",
  phone: "Phone 8",
  days: 4,
  state: "planned",
  description: "Description & more",
};

export const transport: Transport = {
  id: 69,
  from: "From 5",
  to: "To 5",
  driver: "Driver 5",
  animals: 2,
  state: "here",
  wishes: "Wishes & more",
};
