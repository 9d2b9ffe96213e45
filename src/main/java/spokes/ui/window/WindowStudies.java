package spokes.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.optimize.OptimizeTrip;
import spokes.ui.remedy.RemedyStudy;
import spokes.ui.replay.ReplayTab;
import spokes.ui.study.Study;
import spokes.ui.study.StudyGroup;
import spokes.ui.study.StudyKind;
import spokes.ui.verdict.VerdictTab;

/** The studies that need nothing of the world outside. */
final class WindowStudies {
    /** The study of numbers of centers, which the optimizer fills. */
    static final String CENTERS = "centers";

    private WindowStudies() {}

    /**
     * All studies as the menu lists them.
     *
     * @param approving writes what a plan needs to be approved and carried out
     * @param others    those that need something of the world
     */
    static List<StudyKind> list(OptimizeTrip optimizing, Runnable approving, List<StudyKind> others) {
        Texts texts = Texts.of("window");
        StudyKind centers = new StudyKind(
                CENTERS,
                StudyGroup.PROOF,
                texts.get("tab.study"),
                texts.get("tab.study.tip"),
                "center",
                Optional.empty(),
                _ -> new Standing(optimizing.pane()));
        return Stream.concat(
                        Stream.of(
                                StudyKind.of(
                                        "verdict",
                                        StudyGroup.PROOF,
                                        "decide",
                                        at -> new VerdictTab(at.figures(), at.background())),
                                StudyKind.of(
                                        "replay",
                                        StudyGroup.PROOF,
                                        "calendar",
                                        at -> new ReplayTab(at.figures(), at.background(), approving)),
                                centers,
                                StudyKind.of("exceptions", StudyGroup.STOCK, "warning", RemedyStudy::new)),
                        others.stream())
                .toList();
    }

    /** A view that somebody else fills. */
    private record Standing(Node node) implements Study {
        @Override
        public void show(State state) {}
    }
}
