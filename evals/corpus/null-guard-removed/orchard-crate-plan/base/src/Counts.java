import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the scanners at the gates counted, by grower. */
final class Counts {
    final Map<String, Integer> full = new HashMap<>();
    final Map<String, Integer> empty = new HashMap<>();
    final Map<String, Integer> ordered = new HashMap<>();

    /** Lines such as "full;grower;12"; a scanner that saw a grower's label and no number sends "?" for it. */
    static Counts read(List<String> lines) {
        Counts counts = new Counts();
        for (String line : lines) {
            String[] part = line.split(";");
            switch (part[0]) {
                case "full" -> counts.full.merge(part[1], Integer.parseInt(part[2]), Integer::sum);
                case "empty" -> counts.empty.put(part[1], part[2].equals("?") ? null : Integer.valueOf(part[2]));
                case "ordered" -> counts.ordered.merge(part[1], Integer.parseInt(part[2]), Integer::sum);
                default -> throw new IllegalArgumentException(line);
            }
        }
        return counts;
    }
}
