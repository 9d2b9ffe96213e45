package spokes.ui.notice;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import spokes.session.State;
import spokes.ui.Sentence;
import spokes.ui.Texts;
import spokes.ui.control.Icon;
import spokes.ui.control.Stylesheet;

/** One line at the bottom: what happened last, with a button that takes it back as long as it is the last step. */
public final class NoticeBar extends HBox implements Notices {
    private final Texts texts = Texts.of("window");
    private final StackPane sign = new StackPane();
    private final Label text = new Label();
    private final Button button = new Button();
    private Runnable undo = () -> {};
    private long number;
    private boolean undoing;

    /** Says that everything is ready. */
    public NoticeBar() {
        Stylesheet.apply(this, NoticeBar.class);
        getStyleClass().add("notice-bar");
        setAlignment(Pos.CENTER_LEFT);
        text.setId("notice");
        text.setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(text.textProperty());
        text.setTooltip(whole);
        button.setId("notice-button");
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        getChildren().addAll(sign, text, button);
        put("info", texts.get("notice.ready"));
    }

    /** Says what the button does that takes the last step back. */
    public void setOnUndo(Runnable does) {
        undo = does;
    }

    @Override
    public void tell(String words) {
        put("info", words);
    }

    @Override
    public void tellDone(String words) {
        put("done", words);
        undoing = true;
        button(texts.get("notice.undo"), () -> undo.run());
    }

    @Override
    public void offer(String words, String caption, Runnable follows) {
        put("done", words);
        button(caption, follows);
    }

    @Override
    public void refuse(String reason) {
        put("warning", Sentence.of(reason));
    }

    private void put(String icon, String words) {
        getStyleClass().removeAll("info", "done", "warning");
        getStyleClass().add(icon);
        sign.getChildren().setAll(new Icon(icon, 14));
        text.setText(words);
        button.setVisible(false);
        undoing = false;
    }

    private void button(String caption, Runnable does) {
        button.setText(caption);
        button.setOnAction(_ -> does.run());
        button.setVisible(true);
    }

    /** Takes the undo button away when another step is the last one. */
    public void show(State state) {
        if (undoing && state.number() != number) {
            button.setVisible(false);
        }
        number = state.number();
    }
}
