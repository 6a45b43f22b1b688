package hall;

import java.time.LocalTime;
import java.util.Map;

/** The halls and their hours. */
public final class Halls {
    private static final Map<String, Hours> HOURS = Map.of(
            "boulder", new Hours(LocalTime.of(9, 0), LocalTime.of(22, 0)),
            "lead", new Hours(LocalTime.of(10, 0), LocalTime.of(22, 30)),
            "night", new Hours(LocalTime.of(17, 0), LocalTime.of(23, 59)));

    private Halls() {}

    public static Hours of(String name) {
        Hours hours = HOURS.get(name);
        if (hours == null) {
            throw new IllegalArgumentException("no hall " + name);
        }
        return hours;
    }
}
