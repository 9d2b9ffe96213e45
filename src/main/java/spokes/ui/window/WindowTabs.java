package spokes.ui.window;

import java.util.function.Consumer;
import javafx.scene.control.TabPane;
import spokes.session.State;
import spokes.ui.MapPart;
import spokes.ui.control.Action;
import spokes.ui.freight.FreightTabs;
import spokes.ui.optimize.OptimizeTrip;
import spokes.ui.scenario.ScenariosTab;
import spokes.ui.sheets.SheetsTab;
import spokes.ui.study.StudyTabs;
import spokes.ui.study.Workplace;

/** The tabs below the map that show every state by themselves: scenarios, freight, sheets, and the open studies. */
final class WindowTabs {
    private final TabPane tables = new TabPane();
    private final ScenariosTab scenarios;
    private final FreightTabs freight;
    private final SheetsTab sheets;
    private final StudyTabs studies;

    /**
     * The tabs of a window, none of them in the pane yet.
     *
     * @param questions  asks before transfers are changed
     * @param branching  makes a scenario
     * @param pasting    takes rows that were pasted
     * @param optimizing fills the study of numbers of centers
     * @param approving  writes what a plan needs to be approved and carried out
     */
    WindowTabs(
            Workplace at,
            Surroundings world,
            MapPart map,
            TransferQuestions questions,
            Action branching,
            Consumer<String> pasting,
            OptimizeTrip optimizing,
            Runnable approving) {
        scenarios = new ScenariosTab(at.figures(), at.background(), branching, map.compare());
        freight = new FreightTabs(
                at.session(),
                at.background(),
                at.overlay(),
                at.notices(),
                at.figures(),
                questions,
                map.inbound(),
                optimizing::split);
        sheets = new SheetsTab(new SheetsTab.World(
                at.session(),
                at.selection(),
                at.figures(),
                at.background(),
                at.notices(),
                world.intake(),
                world.exports(),
                at.choosers(),
                pasting));
        studies = new StudyTabs(WindowStudies.list(optimizing, approving, world.studies()), at, world.memory(), tables);
        optimizing.setOnStudied(() -> studies.open(WindowStudies.CENTERS));
    }

    /** Shows a state in each. */
    void show(State state) {
        scenarios.show(state);
        freight.show(state);
        sheets.show(state);
        studies.show(state);
    }

    /** The pane that holds them. */
    TabPane tables() {
        return tables;
    }

    ScenariosTab scenarios() {
        return scenarios;
    }

    FreightTabs freight() {
        return freight;
    }

    SheetsTab sheets() {
        return sheets;
    }

    StudyTabs studies() {
        return studies;
    }
}
