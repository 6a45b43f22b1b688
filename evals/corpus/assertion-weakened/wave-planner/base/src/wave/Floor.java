package wave;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The floor carries a plan out. */
public final class Floor {
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, Boolean> waiting = new HashMap<>();

    /** The belt has one entry: the first tote of the list gets the first slot, and what is cold leaves the store last. */
    public void run(List<String> totes) {
        for (String tote : totes) slots.put(tote, slots.size());
    }

    /** Lines that wait are looked up by their number; two waves may name them in any order. */
    public void keep(List<String> holds) {
        for (String line : holds) waiting.put(line, true);
    }

    public int slot(String tote) {
        return slots.get(tote);
    }

    public boolean waits(String line) {
        return waiting.containsKey(line);
    }
}
