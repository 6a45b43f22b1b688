"""The night job that follows the stock feed until it is closed by the other side."""

from dispensary.channels import channel


def follow(handle):
    status, events = channel("stock-feed").send("GET", "/feed?follow=1")
    for event in events if status == 200 else []:
        handle(event)
