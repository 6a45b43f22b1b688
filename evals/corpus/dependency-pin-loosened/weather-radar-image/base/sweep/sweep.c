#include <stdio.h>

int main(void) {
  puts("sweep");
  return 0;
}
