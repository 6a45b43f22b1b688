package hall;

import java.time.LocalTime;

/** When a hall opens on a day. The last moment of a day is written 23:59. */
public record Hours(LocalTime open, LocalTime close) {
    public Hours {
        if (!open.isBefore(close)) {
            throw new IllegalArgumentException("opens at " + open + ", after it closes");
        }
    }
}
