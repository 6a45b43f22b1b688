#include <stdio.h>
#include "frame.h"

int main(void) {
  unsigned char raw[FRAME_BYTES];
  while (fread(raw, 1, sizeof raw, stdin) == sizeof raw)
    printf("%u %d\n", raw[0] << 8 | raw[1], (short)(raw[6] << 8 | raw[7]));
  return 0;
}
