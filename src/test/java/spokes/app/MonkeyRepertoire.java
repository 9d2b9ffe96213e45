package spokes.app;

import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;

/** What a {@link Monkey} knows to press, write, paste and search for. */
final class MonkeyRepertoire {
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.TAB,
            KeyCode.SPACE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_UP,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.M,
            KeyCode.F2,
            KeyCode.F1,
            KeyCode.DIGIT4,
            KeyCode.DIGIT0,
            KeyCode.E);

    /** Undo twice as often as the rest. */
    private static final List<KeyCode> WITH_CONTROL = List.of(
            KeyCode.Z,
            KeyCode.Z,
            KeyCode.Y,
            KeyCode.K,
            KeyCode.F,
            KeyCode.A,
            KeyCode.C,
            KeyCode.V,
            KeyCode.I,
            KeyCode.E,
            KeyCode.DIGIT0,
            KeyCode.W,
            KeyCode.P);

    private static final List<String> PASTED = List.of(
            "transfer_id\tclient\tsku\tfrom\tto\tunits\nT-7\tRidgeline\tKB-35LB\tEdison\tReno\t12",
            "12\t40\n-3\tx",
            "",
            "not a number",
            "1e99");

    private static final List<String> WANTED =
            List.of("Reno", "kettlebell", "theme", "verdict", "fit", "071", "no such thing");

    private static final List<String> WRITTEN =
            List.of("7", "240", "Reno", "kettle", "-1", "", "1,5", "99999999999999999999", "A scenario");

    private final Random chance;

    MonkeyRepertoire(Random chance) {
        this.chance = chance;
    }

    KeyCode key() {
        return any(KEYS);
    }

    KeyCode keyWithControl() {
        return any(WITH_CONTROL);
    }

    String pasted() {
        return any(PASTED);
    }

    String wanted() {
        return any(WANTED);
    }

    String written() {
        return any(WRITTEN);
    }

    <T> T any(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }
}
