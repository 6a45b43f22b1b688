import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many empty crates go to which grower tonight. */
final class Plan {
    private static final int RESERVE = 5;

    private Plan() {
    }

    static Map<String, Integer> tonight(Counts counts, Collection<String> growers) {
        Map<String, Integer> plan = new TreeMap<>();
        for (String grower : growers) {
            Integer seenFull = counts.full.get(grower);
            int full = seenFull == null ? 0 : seenFull;
            Integer seenEmpty = counts.empty.get(grower);
            int empty = seenEmpty == null ? 0 : seenEmpty;
            Integer wanted = counts.ordered.get(grower);
            int ordered = wanted == null ? 0 : wanted;
            int needed = Math.max(full, ordered) + RESERVE - empty;
            if (needed > 0) {
                plan.put(grower, needed);
            }
        }
        return plan;
    }

    static List<String> labels(Map<String, Integer> plan) {
        List<String> labels = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : plan.entrySet()) {
            labels.add(entry.getKey() + ": " + entry.getValue());
        }
        return labels;
    }
}
