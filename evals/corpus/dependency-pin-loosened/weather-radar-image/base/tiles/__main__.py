"""python -m tiles LAT LON ZOOM"""

import sys

from tiles.grid import tile

print(*tile(float(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])))
