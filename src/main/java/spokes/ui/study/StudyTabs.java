package spokes.ui.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TabPane;
import spokes.session.State;
import spokes.ui.Memory;

/** The tabs of studies among the others: opened when asked for, closed when done with, remembered to the next start. */
public final class StudyTabs {
    private static final String OPEN = "studies";

    private final List<StudyKind> kinds;
    private final Workplace workplace;
    private final Memory memory;
    private final TabPane tabs;
    private Optional<State> state = Optional.empty();

    /**
     * Tabs of studies.
     *
     * @param kinds all there are, as the menu lists them
     * @param tabs  where they open, after what is there
     */
    public StudyTabs(List<StudyKind> kinds, Workplace workplace, Memory memory, TabPane tabs) {
        this.kinds = List.copyOf(kinds);
        this.workplace = workplace;
        this.memory = memory;
        this.tabs = tabs;
    }

    /** Opens again what was open when the window was closed last, behind what is in front. */
    public void restore() {
        Stream.of(memory.recall(OPEN).orElse("").split(","))
                .flatMap(id -> kinds.stream().filter(kind -> kind.id().equals(id)))
                .forEach(this::add);
    }

    /** What the menu lists. */
    List<StudyKind> kinds() {
        return kinds;
    }

    /** Brings the study of an id to the front; it is opened if it is not open. */
    public void open(String id) {
        kinds.stream().filter(kind -> kind.id().equals(id)).findFirst().ifPresentOrElse(this::open, () -> {
            throw new IllegalArgumentException("no study " + id);
        });
    }

    /** Brings a study to the front; it is opened if it is not open. */
    void open(StudyKind kind) {
        StudyTab tab = listOpen()
                .filter(open -> open.kindId().equals(kind.id()))
                .findFirst()
                .orElseGet(() -> add(kind));
        tabs.getSelectionModel().select(tab);
        tabs.requestFocus();
    }

    private StudyTab add(StudyKind kind) {
        StudyTab tab = new StudyTab(kind, workplace, state);
        tab.setOnClosed(_ -> closed(tab));
        tabs.getTabs().add(tab);
        remember();
        return tab;
    }

    /** Closes the study that is in front; false if there is none. */
    public boolean closeFront() {
        if (tabs.getSelectionModel().getSelectedItem() instanceof StudyTab tab) {
            tabs.getTabs().remove(tab);
            closed(tab);
            return true;
        }
        return false;
    }

    private void closed(StudyTab tab) {
        tab.close();
        remember();
    }

    private void remember() {
        memory.keep(OPEN, listOpen().map(StudyTab::kindId).collect(Collectors.joining(",")));
    }

    private Stream<StudyTab> listOpen() {
        return tabs.getTabs().stream().filter(StudyTab.class::isInstance).map(StudyTab.class::cast);
    }

    /** Shows a state in every study that is open. */
    public void show(State next) {
        state = Optional.of(next);
        listOpen().forEach(tab -> tab.show(next));
    }

    /** Ends all studies, with the window; what is open is opened again at the next start. */
    public void close() {
        listOpen().forEach(StudyTab::close);
    }
}
