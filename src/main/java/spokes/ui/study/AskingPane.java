package spokes.ui.study;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Scrolled;
import spokes.ui.control.Stylesheet;

/** The face of a study that is asked: a line that asks, what is to say about it, and below it what was found. */
public final class AskingPane extends VBox {
    /** So high is what was found at least, where it says nothing else, in pixels. */
    private static final double LEAST = 60;

    private final EmptyState nothing;
    private final Region found;
    private final StackPane pages;

    /**
     * The face before anything was asked.
     *
     * @param id      what tests call the study
     * @param owner   the study, whose css it wears
     * @param line    asks
     * @param nothing says what the study is good for, until something was found
     * @param found   shows what was found; a least height that was set is kept, and scrolled to where there is too little room
     */
    public AskingPane(
            String id, Class<? extends Study> owner, Node line, Inquiry<?> inquiry, EmptyState nothing, Region found) {
        this.nothing = nothing;
        this.found = found;
        Stylesheet.apply(this, owner);
        getStyleClass().add("asking-tab");
        setId(id);
        line.getStyleClass().add("asking-line");
        VBox bar = new VBox(line, inquiry.note());
        bar.getStyleClass().add("asking-bar");
        // else what is below would lie over its last line where there is little room
        bar.setMinHeight(USE_PREF_SIZE);
        found.setVisible(false);
        pages = new StackPane(nothing, found);
        pages.setMinHeight(LEAST);
        VBox.setVgrow(pages, Priority.ALWAYS);
        getChildren().setAll(bar, pages);
    }

    /** Something was found: it comes into sight. */
    public void reveal() {
        nothing.setVisible(false);
        found.setVisible(true);
        pages.minHeightProperty().bind(found.minHeightProperty().map(least -> Math.max(LEAST, least.doubleValue())));
        Scrolled.to(pages);
    }
}
