package spokes.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

/** Finds a place for a card: in sight, near what it is about and never over it. */
final class CardPlace {
    private static final double GAP = 14;
    private static final double EDGE = 8;

    private CardPlace() {}

    /**
     * The best place.
     *
     * @param card  how large the card is
     * @param pane  what it has to stay in
     * @param about what it must not cover
     * @param avoid what it had better not cover
     */
    static Rectangle2D find(Dimension2D card, Dimension2D pane, Rectangle2D about, List<Rectangle2D> avoid) {
        double right = about.getMaxX() + GAP;
        double left = about.getMinX() - GAP - card.getWidth();
        double below = about.getMaxY() + GAP;
        double above = about.getMinY() - GAP - card.getHeight();
        double level = about.getMinY() + about.getHeight() / 2 - card.getHeight() / 2;
        double middle = about.getMinX() + about.getWidth() / 2 - card.getWidth() / 2;
        return Stream.of(
                        at(right, level, card, pane),
                        at(left, level, card, pane),
                        at(middle, below, card, pane),
                        at(middle, above, card, pane),
                        at(right, below, card, pane),
                        at(left, below, card, pane),
                        at(right, above, card, pane),
                        at(left, above, card, pane))
                .min(Comparator.<Rectangle2D>comparingDouble(box -> overlap(box, about))
                        .thenComparingDouble(box -> avoid.stream()
                                .mapToDouble(other -> overlap(box, other))
                                .sum()))
                .orElseThrow();
    }

    private static Rectangle2D at(double x, double y, Dimension2D card, Dimension2D pane) {
        return new Rectangle2D(
                Math.max(EDGE, Math.min(x, pane.getWidth() - EDGE - card.getWidth())),
                Math.max(EDGE, Math.min(y, pane.getHeight() - EDGE - card.getHeight())),
                card.getWidth(),
                card.getHeight());
    }

    private static double overlap(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
