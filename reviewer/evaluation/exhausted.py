"""A machine that is at its end: no room, no file handles, no memory. Whatever fails by that is no case's fault."""

from __future__ import annotations

import errno
import os
import shutil

from reviewer.errors import ChangeError

_CODES = (errno.ENOSPC, errno.EDQUOT, errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EROFS)


def exhausted(error: BaseException | None) -> str | None:
    """What the machine has no more of, where that is why a side failed: the next one would fail too."""
    while error is not None:
        if isinstance(error, OSError) and error.errno in _CODES:
            return str(error)
        if isinstance(error, shutil.Error | ChangeError):  # of copies, and of git, the words are all that is left
            for text in map(os.strerror, _CODES):
                if text in str(error):
                    return text
        error = error.__cause__ or error.__context__
    return None
