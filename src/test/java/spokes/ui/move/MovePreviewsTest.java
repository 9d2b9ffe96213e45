package spokes.ui.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovePreviewsTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final MovePreviews previews = new MovePreviews(background::add, window::add);

    @Test
    void aQuickQuestionIsAnsweredAtOnce() {
        ask(true, "one product");

        assertThat(heard).containsExactly("one product");
    }

    @Test
    void aSlowQuestionIsWorkedOutElsewhereAndHeardOnTheWindowsThread() {
        ask(false, "all products");
        assertThat(heard).isEmpty();

        background.remove().run();
        assertThat(heard).isEmpty();

        window.remove().run();
        assertThat(heard).containsExactly("all products");
    }

    @Test
    void onlyTheNewestQuestionIsWorkedOut() {
        ask(false, "first");
        ask(false, "second");
        background.forEach(Runnable::run);
        window.forEach(Runnable::run);

        assertThat(heard).containsExactly("second");
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        ask(false, "first");
        background.remove().run();
        ask(true, "second");
        window.remove().run();

        assertThat(heard).containsExactly("second");
    }

    @Test
    void whatIsForgottenIsNeverHeard() {
        ask(false, "first");
        background.remove().run();
        previews.forget();
        window.remove().run();

        assertThat(heard).isEmpty();
    }

    private void ask(boolean quick, String reason) {
        previews.ask(quick, () -> new MoveAnswer.Impossible(reason), answer -> heard.add(reasonOf(answer)));
    }

    private static String reasonOf(MoveAnswer answer) {
        return answer instanceof MoveAnswer.Impossible(String reason) ? reason : "";
    }
}
