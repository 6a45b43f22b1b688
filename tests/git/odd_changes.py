"""The table of odd changes, gathered from its parts."""

from __future__ import annotations

from tests.git.odd_contents import CONTENTS
from tests.git.odd_kinds import KINDS
from tests.git.odd_paths import ODD_PATHS

ODD_CHANGES = [*CONTENTS, *ODD_PATHS, *KINDS]
