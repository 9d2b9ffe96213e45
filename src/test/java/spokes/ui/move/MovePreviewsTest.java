package spokes.ui.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void aQuestionIsWorkedOutElsewhereAndHeardOnTheWindowsThread() {
        ask("all products");
        assertThat(heard).isEmpty();

        background.remove().run();
        assertThat(heard).isEmpty();

        window.remove().run();
        assertThat(heard).containsExactly("all products");
    }

    @Test
    void onlyTheNewestQuestionIsWorkedOut() {
        ask("first");
        ask("second");
        background.forEach(Runnable::run);
        window.forEach(Runnable::run);

        assertThat(heard).containsExactly("second");
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        ask("first");
        background.remove().run();
        ask("second");
        background.remove().run();
        window.forEach(Runnable::run);

        assertThat(heard).containsExactly("second");
    }

    @Test
    void whatFollowsThePointerIsHeardAlthoughItMovedOn() {
        follow("here");
        background.remove().run();
        follow("there");
        window.remove().run();
        assertThat(heard).containsExactly("here");

        previews.forget();
        background.remove().run();
        assertThat(window).isEmpty();
    }

    private void follow(String reason) {
        previews.follow(() -> new MoveAnswer.Impossible(reason), answer -> heard.add(reasonOf(answer)));
    }

    @Test
    void whatFailsFailsOnTheWindowsThread() {
        previews.ask(
                () -> {
                    throw new IllegalStateException("a bug");
                },
                answer -> heard.add("never"));
        background.remove().run();

        assertThatThrownBy(() -> window.remove().run()).hasMessage("a bug");
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsForgottenIsNeverHeard() {
        ask("first");
        background.remove().run();
        previews.forget();
        window.remove().run();

        assertThat(heard).isEmpty();
    }

    private void ask(String reason) {
        previews.ask(() -> new MoveAnswer.Impossible(reason), answer -> heard.add(reasonOf(answer)));
    }

    private static String reasonOf(MoveAnswer answer) {
        return answer instanceof MoveAnswer.Impossible(String reason) ? reason : "";
    }
}
