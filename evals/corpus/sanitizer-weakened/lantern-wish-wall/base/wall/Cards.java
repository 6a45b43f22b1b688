package wall;

import java.util.List;

/** The cards of the wall. */
public final class Cards {
    private Cards() {}

    public static String card(Wish wish) {
        return "<p id=\"w" + wish.number() + "\">" + Markup.escape(wish.text()) + "</p>";
    }

    public static String wall(List<Wish> wishes) {
        StringBuilder out = new StringBuilder();
        for (Wish wish : wishes) {
            out.append(card(wish)).append('\n');
        }
        return out.toString();
    }
}
