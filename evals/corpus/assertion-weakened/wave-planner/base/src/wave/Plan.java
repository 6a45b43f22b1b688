package wave;

import java.util.List;

/** What the planner hands to the floor. */
public record Plan(List<String> totes, List<String> holds) {}
