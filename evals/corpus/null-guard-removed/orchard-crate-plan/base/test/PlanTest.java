import java.util.List;
import java.util.Map;

final class PlanTest {
    public static void main(String[] arguments) {
        Counts counts = Counts.read(List.of("full;hill farm;12", "empty;hill farm;4", "ordered;mill;9"));
        expect(Map.of("hill farm", 13, "mill", 14), Plan.tonight(counts, List.of("hill farm", "mill")));
        expect(Map.of("new", 5), Plan.tonight(counts, List.of("new")));
    }

    private static void expect(Object wanted, Object found) {
        if (!wanted.equals(found)) {
            throw new AssertionError(wanted + " but " + found);
        }
    }
}
