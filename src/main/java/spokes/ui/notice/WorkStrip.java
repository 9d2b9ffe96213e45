package spokes.ui.notice;

import java.util.OptionalLong;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import spokes.ui.Background;
import spokes.ui.Sentence;
import spokes.ui.Texts;

/** What goes on in the background: its title, its step, how far it is, and a button that ends it. */
public final class WorkStrip extends HBox {
    private final Texts texts = Texts.of("window");
    private final Background background;

    /** Shows, from now on, what goes on in this background. */
    public WorkStrip(Background background) {
        this.background = background;
        setId("work");
        getStyleClass().add("work-strip");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        background.shown().addListener((ListChangeListener<Background.Work>) _ -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().clear();
        setVisible(!background.shown().isEmpty());
        background.shown().stream().findFirst().ifPresent(this::show);
    }

    private void show(Background.Work work) {
        String words = Sentence.of(work.title());
        int others = background.shown().size() - 1;
        Label title = new Label(others == 0 ? words : texts.get("work.more", words, others));
        title.getStyleClass().add("work-title");
        Label step = new Label();
        TimeLeft left = new TimeLeft(System::nanoTime);
        step.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> step(work, left), work.stepProperty(), work.progressProperty()));
        step.getStyleClass().add("work-step");
        step.setMaxWidth(340);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(work.progressProperty());
        bar.setPrefWidth(140);
        bar.setAccessibleText(words);
        Button cancel = new Button(texts.get("work.cancel"));
        cancel.setId("work-cancel");
        cancel.getStyleClass().add("small");
        cancel.setOnAction(_ -> work.cancel());
        getChildren().addAll(title, step, bar, cancel);
    }

    /** What it is at, and how long it will take. */
    private String step(Background.Work work, TimeLeft left) {
        String at = work.stepProperty().get();
        OptionalLong seconds = left.seconds(work.progressProperty().get());
        if (seconds.isEmpty()) {
            return at;
        }
        long s = seconds.getAsLong();
        String rest = s < 60 ? texts.get("work.seconds", s) : texts.get("work.minutes", (s + 59) / 60);
        return at.isEmpty() ? rest : texts.get("work.left", at, rest);
    }
}
