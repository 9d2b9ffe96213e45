package spokes.session;

import java.time.LocalDate;
import java.util.List;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.scenario.Scenario;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** A session with the world of bolts, and hands to do things with scenarios in it. */
abstract class ScenarioPlay {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    final Session session = new Memory(Bolts.world()).reopened();

    void make(String name) throws Refused {
        session.perform(new MakeScenario(name, "", session.state().sight().scenario(), TODAY));
    }

    void perform(Command command) throws Refused {
        session.perform(command);
    }

    void view(String scenario) throws Refused {
        session.view(scenario);
    }

    List<String> transfers() {
        return Bolts.transfers(session.state());
    }

    String inView() {
        return session.state().sight().scenario();
    }

    List<String> names() {
        return session.state().sight().book().list().stream()
                .map(Scenario::name)
                .toList();
    }

    static RowChange stockInFar(Workspace workspace, double units) {
        Row row = workspace.table(Sheet.STOCK).rows().stream()
                .filter(r -> r.text("sku").equals("bolt"))
                .findFirst()
                .orElseThrow();
        return RowChange.changed(row, row.with("on_hand", units));
    }

    double capitalRate() {
        return session.state().workspace().settings().number("capital_rate");
    }

    double onHand() {
        return session.state().workspace().stock().getFirst().onHand();
    }
}
