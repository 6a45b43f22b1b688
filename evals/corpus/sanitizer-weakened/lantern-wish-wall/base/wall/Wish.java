package wall;

/** A wish as it is kept. */
public record Wish(int number, String text) {}
