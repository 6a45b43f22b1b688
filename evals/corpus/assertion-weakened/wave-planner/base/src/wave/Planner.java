package wave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Plans one wave from the stock that is there. */
public final class Planner {
    private final Map<String, Integer> stock;

    public Planner(Map<String, Integer> stock) {
        this.stock = stock;
    }

    public Plan plan(List<Line> lines) {
        List<Line> ready = new ArrayList<>();
        List<String> holds = new ArrayList<>();
        for (Line line : lines) {
            if (stock.getOrDefault(line.number(), 0) >= line.pieces()) ready.add(line);
            else holds.add(line.number());
        }
        ready.sort(Comparator.comparingInt(Line::zone));
        List<String> totes = new ArrayList<>();
        for (Line line : ready) if (!totes.contains(line.tote())) totes.add(line.tote());
        return new Plan(totes, holds);
    }
}
