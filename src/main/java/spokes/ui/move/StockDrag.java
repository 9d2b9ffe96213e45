package spokes.ui.move;

import java.util.Optional;
import javafx.scene.input.KeyCode;

/**
 * The gesture that moves stock, without a window: press on a center, move far enough to mean it, choose how much, drop.
 * A click never moves stock, and Esc undoes all of it.
 *
 * <p>It is told what pointer and keyboard do, and says what that means. Digits are cases, with Alt units; so is the
 * wheel; Shift is all that can be spared.
 */
public final class StockDrag {
    /** A pointer that moved less than this has clicked, in pixels. */
    public static final double THRESHOLD = 6;

    private static final int MAX_DIGITS = 9;

    private Phase phase = Phase.IDLE;
    private String from = "";
    private double pressedX;
    private double pressedY;
    private Optional<String> over = Optional.empty();
    private Amount chosen = new Amount.Suggested();
    private String digits = "";
    private boolean all;

    /** How far the gesture is. */
    public enum Phase {
        IDLE,
        PRESSED,
        DRAGGING
    }

    /** What letting go meant. */
    public sealed interface Release {
        /** Nothing: there was no gesture, or stock was let go over open map. */
        record Nothing() implements Release {}

        /** A center was clicked. */
        record Click(String center) implements Release {}

        /** Stock was let go over a center. */
        record Drop(String from, String to) implements Release {}
    }

    /** The pointer went down on a center. */
    public void press(String center, double x, double y) {
        cancel();
        phase = Phase.PRESSED;
        from = center;
        pressedX = x;
        pressedY = y;
    }

    /**
     * The pointer moved.
     *
     * @param target the center under it, if there is one
     * @return whether stock hangs on the pointer now
     */
    public boolean move(double x, double y, Optional<String> target) {
        if (phase == Phase.PRESSED && Math.hypot(x - pressedX, y - pressedY) >= THRESHOLD) {
            phase = Phase.DRAGGING;
        }
        over = phase == Phase.DRAGGING ? target.filter(center -> !center.equals(from)) : Optional.empty();
        return phase == Phase.DRAGGING;
    }

    /**
     * The wheel turned while stock hung on the pointer.
     *
     * @param notches      up is more
     * @param unitsPerCase how many units a notch is, unless Alt makes it one
     * @param now          units that would move as it is
     * @param spare        units that can be spared
     */
    public void turn(double notches, boolean alt, double unitsPerCase, double now, double spare) {
        double step = alt ? 1 : unitsPerCase;
        double least = Math.min(step, spare);
        double next = alt ? now + notches : (Math.floor(now / step + 1e-9) + notches) * step;
        chosen = new Amount.Units(Math.clamp(next, least, Math.max(least, spare)));
        digits = "";
        all = false;
    }

    /**
     * Notches of the wheel that a key stands for, 0 if it stands for none: not every platform tells of the wheel while a button is
     * down (GTK does not).
     */
    public static double notches(KeyCode key) {
        return switch (key) {
            case UP, PLUS, ADD, EQUALS -> 1;
            case DOWN, MINUS, SUBTRACT -> -1;
            default -> 0;
        };
    }

    /** A digit was typed while stock hung on the pointer. What is typed may be more than there is: that is refused. */
    public void type(char digit, boolean alt, double unitsPerCase) {
        String next = digits + digit;
        if (phase == Phase.DRAGGING && Character.isDigit(digit) && next.length() <= MAX_DIGITS) {
            setDigits(next, alt ? 1 : unitsPerCase);
        }
    }

    /** The last digit was taken back; without one left, what is suggested counts again. */
    public void erase(boolean alt, double unitsPerCase) {
        setDigits(digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1), alt ? 1 : unitsPerCase);
    }

    private void setDigits(String next, double step) {
        digits = next;
        double units = next.isEmpty() ? 0 : Double.parseDouble(next) * step;
        chosen = units > 0 ? new Amount.Units(units) : new Amount.Suggested();
    }

    /** Shift went down or up. */
    public void setAll(boolean down) {
        all = down;
    }

    /** Ends the gesture: nothing happened. */
    public void cancel() {
        phase = Phase.IDLE;
        over = Optional.empty();
        chosen = new Amount.Suggested();
        digits = "";
        all = false;
    }

    /** The pointer went up: says what that means. The gesture is over. */
    public Release release() {
        Release meant = switch (phase) {
            case IDLE -> new Release.Nothing();
            case PRESSED -> new Release.Click(from);
            case DRAGGING -> over.<Release>map(to -> new Release.Drop(from, to)).orElseGet(Release.Nothing::new);
        };
        cancel();
        return meant;
    }

    /** How far the gesture is. */
    public Phase phase() {
        return phase;
    }

    /** Code of the center that stock is taken from. */
    public String from() {
        return from;
    }

    /** Code of the center under the pointer that stock could be dropped on. */
    public Optional<String> over() {
        return over;
    }

    /** How much is wanted. */
    public Amount amount() {
        return all ? new Amount.All() : chosen;
    }
}
