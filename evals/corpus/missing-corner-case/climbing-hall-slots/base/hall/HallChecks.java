package hall;

/** Checks that the build runs. */
public final class HallChecks {
    private HallChecks() {}

    public static void main(String[] arguments) {
        check(Halls.of("boulder").open().getHour() == 9, "boulder opens at nine");
        System.out.println("checks passed");
    }

    static void check(boolean right, String what) {
        if (!right) {
            throw new AssertionError(what);
        }
    }
}
