package wall;

/** Checks that the build runs. */
public final class WallChecks {
    private WallChecks() {}

    public static void main(String[] arguments) {
        Intake intake = new Intake();
        intake.take(" peace ");
        Wish tags = intake.take("<b>luck</b> & love");
        same(Cards.card(tags), "<p id=\"w2\">&lt;b&gt;luck&lt;/b&gt; &amp; love</p>");
        same(Cards.wall(intake.all().subList(0, 1)), "<p id=\"w1\">peace</p>\n");
        System.out.println("checks passed");
    }

    static void same(String found, String wanted) {
        if (!found.equals(wanted)) {
            throw new AssertionError(found);
        }
    }
}
