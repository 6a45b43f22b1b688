#!/bin/sh
set -eu
for script in tools/*.sh; do sh -n "$script"; done
