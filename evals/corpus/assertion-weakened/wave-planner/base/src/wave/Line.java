package wave;

/** One order line; zone 9 is the cold store. */
public record Line(String number, String tote, int zone, int pieces) {}
