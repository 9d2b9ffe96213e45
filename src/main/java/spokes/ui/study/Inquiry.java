package spokes.ui.study;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Texts;

/**
 * The asking of a study that works when it is told to: the button that asks, the work in the background, and the line below
 * that says what it is at, why there is no answer, or that the answer is of an earlier plan. The newest answer stays until
 * there is another.
 *
 * @param <T> what is found
 */
public final class Inquiry<T> {
    private final Background background;
    private final Words words;
    private final BiConsumer<T, State> shows;
    private final Button button;
    private final Label note = new Label();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<State> state = Optional.empty();
    private Optional<Answer<T>> answer = Optional.empty();
    private String summary = "";

    /**
     * What an inquiry says.
     *
     * @param ask      on the button
     * @param work     title of the work, beside its progress
     * @param underway while it is at work
     * @param outdated when the plan is not what was asked about any more
     */
    public record Words(String ask, String work, String underway, String outdated) {
        /** What a bundle says under {@code work}, {@code underway} and {@code outdated}. */
        public static Words of(Texts texts, String ask) {
            return new Words(texts.get(ask), texts.get("work"), texts.get("underway"), texts.get("outdated"));
        }
    }

    /**
     * Nothing was asked yet.
     *
     * @param id    what tests call it
     * @param shows gets what was found, and of what plan
     */
    public Inquiry(String id, Background background, Words words, BiConsumer<T, State> shows) {
        this.background = background;
        this.words = words;
        this.shows = shows;
        button = new Button(words.ask());
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(busy);
        note.setId(id + "-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
    }

    /**
     * The button that asks.
     *
     * @param id   what tests call it
     * @param asks calls {@link #ask} if there is something to ask
     */
    public Button button(String id, Runnable asks) {
        button.setId(id);
        button.setOnAction(_ -> asks.run());
        return button;
    }

    /** The line below what is asked; it takes no room while there is nothing to say. */
    Label note() {
        return note;
    }

    /** Whether it is at work, or held. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The plan as it is now. */
    public Optional<State> state() {
        return state;
    }

    /** What was found last. */
    public Optional<T> found() {
        return answer.flatMap(Answer::found);
    }

    /** Whether what was found is of another plan than there is now. */
    public boolean isOutdated() {
        return answer.isPresent()
                && state.isPresent()
                && !answer.get().state().judged().equals(state.get().judged());
    }

    /** Hears of a state: what was found stays, and says that it is of an earlier plan. */
    public void follow(State next) {
        state = Optional.of(next);
        if (!busy.get()) {
            tell();
        }
    }

    private void tell() {
        note.setText(isOutdated() ? words.outdated() : summary);
    }

    /** Says what is in the way of asking, until there is something else to say. */
    public void say(String what) {
        note.setText(what);
    }

    /** What there is to say below while the answer is of the plan as it is. */
    public void setSummary(String what) {
        summary = what;
    }

    /** Asks about the plan as it is now. */
    public void ask(Question<T> question) {
        state.ifPresent(now -> {
            busy.set(true);
            note.setText(words.underway());
            Background.Work work =
                    background.start(words.work(), progress -> Answer.of(now, question, progress), this::fill);
            work.whenOver(() -> {
                busy.set(false);
                if (!work.isDone()) {
                    tell();
                }
            });
        });
    }

    private void fill(Answer<T> given) {
        busy.set(false);
        note.setText(given.refusal());
        given.found().ifPresent(found -> {
            answer = Optional.of(given);
            shows.accept(found, given.state());
            tell();
        });
    }

    /** Lets no one ask while something else changes the plan. */
    public void hold() {
        busy.set(true);
    }

    /** Lets ask again after {@link #hold}. */
    public void release() {
        busy.set(false);
        tell();
    }
}
