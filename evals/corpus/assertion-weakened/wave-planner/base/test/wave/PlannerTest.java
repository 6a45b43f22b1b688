package wave;

import java.util.List;
import java.util.Map;

public final class PlannerTest {
    static final Planner PLANNER = new Planner(Map.of("L1", 5, "L2", 5, "L3", 5, "L4", 0, "L5", 1));

    static void same(Object wanted, Object got) {
        if (!wanted.equals(got)) throw new AssertionError("wanted " + wanted + ", got " + got);
    }

    static void onePlan() {
        Plan plan = PLANNER.plan(List.of(
            new Line("L1", "T-red", 9, 2), new Line("L4", "T-red", 2, 1), new Line("L2", "T-blue", 1, 5),
            new Line("L5", "T-blue", 1, 3), new Line("L3", "T-green", 4, 1)));
        same(List.of("T-blue", "T-green", "T-red"), plan.totes());
        same(List.of("L4", "L5"), plan.holds());
    }

    static void nothingReady() {
        Plan plan = PLANNER.plan(List.of(new Line("L4", "T-red", 2, 1)));
        same(List.of(), plan.totes());
        same(List.of("L4"), plan.holds());
    }

    public static void main(String[] arguments) {
        onePlan();
        nothingReady();
        System.out.println("ok");
    }
}
