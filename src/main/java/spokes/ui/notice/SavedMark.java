package spokes.ui.notice;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import spokes.model.Workspace;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Icon;

/** Says that all is saved, and since when: a step is shown only when it is durable, so there is never anything to save. */
public final class SavedMark extends Label {
    private final Texts texts = Texts.of("window");
    private final Figures figures;
    private Optional<Workspace> stored = Optional.empty();

    /**
     * A mark for a workspace.
     *
     * @param workspace what it is called
     */
    public SavedMark(String workspace, Figures figures) {
        this.figures = figures;
        setId("saved");
        getStyleClass().add("saved-mark");
        setGraphic(new Icon("done", 14));
        setMinWidth(Region.USE_PREF_SIZE);
        setText(texts.get("saved"));
        setTooltip(new Tooltip(texts.get("saved.tip", workspace)));
    }

    /** Says when, if what is stored is new. */
    public void show(State state) {
        Workspace now = state.base();
        if (stored.isPresent() && stored.get() != now) {
            setText(texts.get("saved.at", figures.time(LocalTime.now(ZoneId.systemDefault()))));
        }
        stored = Optional.of(now);
    }
}
