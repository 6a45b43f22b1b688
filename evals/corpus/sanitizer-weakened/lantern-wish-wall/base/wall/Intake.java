package wall;

import java.util.ArrayList;
import java.util.List;

/** Takes wishes from phones and keeps them. */
public final class Intake {
    private static final int MOST = 120;

    private final List<Wish> wishes = new ArrayList<>();

    public Wish take(String sent) {
        String text = sent.strip();
        if (text.isEmpty() || text.length() > MOST) {
            throw new IllegalArgumentException("a wish has 1 to " + MOST + " characters");
        }
        Wish wish = new Wish(wishes.size() + 1, text);
        wishes.add(wish);
        return wish;
    }

    public List<Wish> all() {
        return List.copyOf(wishes);
    }
}
