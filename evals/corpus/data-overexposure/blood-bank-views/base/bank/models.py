"""Rows of the database. The order of the columns is that of the tables."""

from dataclasses import dataclass
from typing import Any


@dataclass
class Donor:
    number: Any = None
    first_name: Any = None
    blood_group: Any = None
    rhesus: Any = None
    deferral_until: Any = None
    deferral: Any = None
    last_visit: Any = None
    next_visit: Any = None
    language: Any = None
    hepatitis_result: Any = None
    district: Any = None
    allows_mail: Any = None
    passport_hash: Any = None


@dataclass
class Appointment:
    number: Any = None
    donor_number: Any = None
    site: Any = None
    starts_at: Any = None
    caller_note: Any = None
    minutes: Any = None
    state: Any = None
    booked_at: Any = None
    reminded: Any = None


@dataclass
class Donation:
    number: Any = None
    donor_number: Any = None
    site: Any = None
    taken_at: Any = None
    pulse: Any = None
    millilitres: Any = None
    haemoglobin: Any = None
    reaction: Any = None
    kind: Any = None
    needle_side: Any = None
    nurse_badge: Any = None
    bag_number: Any = None


@dataclass
class Bag:
    number: Any = None
    donation_number: Any = None
    kind: Any = None
    millilitres: Any = None
    sealed_at: Any = None
    expires_at: Any = None
    barcode_seed: Any = None
    shelf: Any = None
    state: Any = None
    weight: Any = None


@dataclass
class Site:
    number: Any = None
    title: Any = None
    street: Any = None
    town: Any = None
    alarm_code: Any = None
    opens_at: Any = None
    closes_at: Any = None
    chairs: Any = None
    phone: Any = None
    wheelchair: Any = None


@dataclass
class Nurse:
    badge: Any = None
    first_name: Any = None
    site: Any = None
    language: Any = None
    wage_group: Any = None
    since: Any = None
    shift_group: Any = None
    photo: Any = None
    pin_hash: Any = None
    trained_for: Any = None


@dataclass
class Physician:
    badge: Any = None
    first_name: Any = None
    last_name: Any = None
    signature_file: Any = None
    site: Any = None
    speciality: Any = None
    since: Any = None
    languages: Any = None
    phone_desk: Any = None
    pin_hash: Any = None


@dataclass
class Shift:
    number: Any = None
    site: Any = None
    starts_at: Any = None
    ends_at: Any = None
    nurses: Any = None
    physicians: Any = None
    swap_reason: Any = None
    state: Any = None
    note: Any = None
    planned_by: Any = None


@dataclass
class Van:
    plate: Any = None
    site: Any = None
    chairs: Any = None
    state: Any = None
    kilometres: Any = None
    next_service: Any = None
    fridge_model: Any = None
    driver_badge: Any = None
    tracker_token: Any = None


@dataclass
class Fridge:
    number: Any = None
    site: Any = None
    model: Any = None
    service_login: Any = None
    shelves: Any = None
    degrees: Any = None
    alarm_low: Any = None
    alarm_high: Any = None
    checked_at: Any = None


@dataclass
class Shelf:
    number: Any = None
    fridge_number: Any = None
    level: Any = None
    bags_most: Any = None
    bags_now: Any = None
    group_only: Any = None
    lock_code: Any = None
    checked_at: Any = None
    kind: Any = None


@dataclass
class Order:
    number: Any = None
    hospital: Any = None
    kind: Any = None
    blood_group: Any = None
    bags: Any = None
    urgent: Any = None
    placed_at: Any = None
    wanted_at: Any = None
    state: Any = None
    patient_ref: Any = None


@dataclass
class Hospital:
    number: Any = None
    title: Any = None
    street: Any = None
    town: Any = None
    phone_desk: Any = None
    beds: Any = None
    invoice_account: Any = None
    contact_hours: Any = None
    region: Any = None
    discount: Any = None


@dataclass
class Delivery:
    number: Any = None
    order_number: Any = None
    van_plate: Any = None
    left_at: Any = None
    arrived_at: Any = None
    bags: Any = None
    degrees_least: Any = None
    signed_by: Any = None
    degrees_most: Any = None


@dataclass
class Recall:
    number: Any = None
    bag_number: Any = None
    cause: Any = None
    begun_at: Any = None
    ended_at: Any = None
    sites: Any = None
    donor_number: Any = None
    case_note: Any = None
    bags_found: Any = None
    state: Any = None


@dataclass
class Lab:
    number: Any = None
    title: Any = None
    town: Any = None
    methods: Any = None
    gateway_key: Any = None
    samples_a_day: Any = None
    opens_at: Any = None
    closes_at: Any = None
    phone_desk: Any = None


@dataclass
class Sample:
    number: Any = None
    donation_number: Any = None
    lab_number: Any = None
    sent_at: Any = None
    received_at: Any = None
    tube_colour: Any = None
    syphilis_result: Any = None
    state: Any = None
    hiv_result: Any = None
    methods: Any = None


@dataclass
class Campaign:
    number: Any = None
    title: Any = None
    begins_at: Any = None
    cost: Any = None
    ends_at: Any = None
    supplier: Any = None
    towns: Any = None
    goal_donors: Any = None
    reached_donors: Any = None
    channel: Any = None


@dataclass
class Volunteer:
    number: Any = None
    first_name: Any = None
    site: Any = None
    languages: Any = None
    since: Any = None
    days_a_week: Any = None
    badge: Any = None
    birth_date: Any = None
    emergency_contact: Any = None
    tasks: Any = None


@dataclass
class Gift:
    number: Any = None
    title: Any = None
    stock: Any = None
    reorder_at: Any = None
    supplier_code: Any = None
    price_paid: Any = None
    size: Any = None
    since: Any = None
    state: Any = None
