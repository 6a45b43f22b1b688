#define FRAME_BYTES 24

struct frame {
  unsigned short station;
  unsigned int seconds;
  short celsius_tenths;
  unsigned short pascal_tens;
};
