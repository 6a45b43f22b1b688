"""Applying settings."""

from deploy.apply_settings import apply_settings
from environments.store import Store


def make(tier="standard"):
    store = Store()
    made = store.create("atlas", {"size": "m", "zone": "a", "alerts": "off"}, tier=tier)
    made.jobs.append("invoice-2041")
    return store


def test_changes_a_plain_setting():
    store = make()
    assert apply_settings(store, "atlas", {"alerts": "on"}) == "atlas: changed alerts"
    assert store.get("atlas").settings["alerts"] == "on"


def test_nothing_to_change():
    assert apply_settings(make(), "atlas", {"size": "m"}) == "atlas: nothing to change"


def test_a_critical_environment_is_changed_only_when_confirmed():
    store = make(tier="critical")
    said = apply_settings(store, "atlas", {"alerts": "on"}, confirm=lambda question: "no")
    assert said == "atlas: not confirmed"
    assert store.get("atlas").settings["alerts"] == "off"


def test_a_fixed_setting_is_refused():
    store = make()
    assert "cannot change while it runs" in apply_settings(store, "atlas", {"size": "l"})
    assert store.get("atlas").jobs == ["invoice-2041"]
