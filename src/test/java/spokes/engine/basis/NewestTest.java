package spokes.engine.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was worked out lately is kept, and never more than so much of it. */
class NewestTest {
    private final List<Integer> worked = new ArrayList<>();

    private int ask(Newest<Integer, Integer> known, int product, int key) {
        return known.of(product, key, asked -> {
            worked.add(asked);
            return 10 * product + asked;
        });
    }

    @Test
    void anAnswerIsWorkedOutOnceForEachProduct() {
        Newest<Integer, Integer> known = new Newest<>(2);

        assertThat(List.of(ask(known, 0, 3), ask(known, 1, 3), ask(known, 0, 3), ask(known, 1, 3)))
                .containsExactly(3, 13, 3, 13);
        assertThat(worked).containsExactly(3, 3);
    }

    @Test
    void whatWasNotAskedForTheLongestIsForgotten() {
        Newest<Integer, Integer> known = new Newest<>(1);
        for (int key = 0; key < 1000; key++) {
            ask(known, 0, key);
            ask(known, 0, 0);
        }
        worked.clear();
        ask(known, 0, 0);
        ask(known, 0, 999);
        assertThat(worked).isEmpty();

        ask(known, 0, 1);
        assertThat(worked).containsExactly(1);
    }
}
