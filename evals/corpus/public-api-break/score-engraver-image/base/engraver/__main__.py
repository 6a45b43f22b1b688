"""One pass over the inbox."""

import os

from engraver.work import run

if __name__ == "__main__":
    for line in run(os.environ):
        print(line)
