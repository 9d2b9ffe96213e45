package spokes.app.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.modes.InboundShipment;
import spokes.engine.modes.LaneMode;
import spokes.engine.modes.ModeOption;
import spokes.engine.modes.ModesAnswer;
import spokes.engine.modes.ShipmentModes;
import spokes.model.Workspace;
import spokes.session.ChangeRows;
import spokes.session.Command;
import spokes.ui.job.JobColumn.Kind;
import spokes.ui.job.JobPage;
import spokes.ui.job.JobTable;

/** Which modes inbound shipments should take, in words: what is recommended, what it saves and what it asks for. */
public final class ModesPage {
    private final ModesAnswer answer;
    private final Said said;

    private ModesPage(ModesAnswer answer, Workspace workspace) {
        this.answer = answer;
        said = new Said(workspace, "modes");
    }

    /** What is to be said about a study of a workspace. */
    public static JobPage of(ModesAnswer answer, Workspace workspace) {
        ModesPage page = new ModesPage(answer, workspace);
        return new JobPage(
                page.verdict(),
                page.sentences(),
                List.of(page.shipments(), page.options(), page.lanes(), page.said.assumptions(answer.assumptions())),
                page.step());
    }

    private List<ShipmentModes> changed() {
        return answer.shipments().stream().filter(ShipmentModes::changes).toList();
    }

    private String verdict() {
        int changed = changed().size();
        return changed == 0
                ? said.text("answer.none", answer.shipments().size())
                : said.text("answer", answer.shipments().size(), changed, said.moreOrLess(answer.more()));
    }

    private List<String> sentences() {
        List<String> lines = new ArrayList<>();
        if (!changed().isEmpty()) {
            lines.add(said.text(
                    "sides",
                    said.moreOrLess(answer.planChange()),
                    said.moreOrLess(answer.pipeline()),
                    said.moreOrLess(answer.safetyCost())));
        }
        changed().forEach(each -> lines.add(sentence(each)));
        answer.shipments().stream()
                .filter(each -> !each.hasLeft() && !each.cheapest().equals(each.recommended()))
                .forEach(each -> lines.add(cheaperButLate(each)));
        long left = answer.shipments().stream().filter(ShipmentModes::hasLeft).count();
        if (left > 0) {
            lines.add(said.text("left", left));
        }
        if (answer.unplaced() > 0) {
            lines.add(said.text("unplaced", answer.unplaced()));
        }
        lines.add(said.text("measure"));
        return lines;
    }

    private String sentence(ShipmentModes each) {
        ModeOption chosen = each.recommended();
        ModeOption present = each.present();
        return said.text(
                "change",
                name(each.shipment()),
                said.mode(chosen.mode()),
                said.mode(present.mode()),
                said.figures.day(chosen.arrival()),
                said.figures.day(present.arrival()),
                said.money(chosen.freight()),
                said.money(present.freight()),
                said.moreOrLess(chosen.more(present)),
                chosen.fit() == ModeOption.Fit.IN_TIME ? 0 : 1,
                chosen.arrival().equals(present.arrival()) ? 0 : 1);
    }

    private String cheaperButLate(ShipmentModes each) {
        ModeOption late = each.cheapest();
        return said.text(
                "late",
                name(each.shipment()),
                said.mode(late.mode()),
                said.moreOrLess(late.more(each.recommended())),
                said.figures.day(late.arrival()),
                each.needBy().map(said.figures::day).orElse(""),
                each.needs().map(said::product).orElse(""),
                each.needs().isPresent() ? 1 : 0);
    }

    private String name(InboundShipment shipment) {
        String lane = said.text("lane", shipment.supplyPoint(), said.center(shipment.center()));
        return shipment.reference().isEmpty() ? lane : shipment.reference() + " (" + lane + ")";
    }

    private JobTable shipments() {
        Said.Columns table = said.table("shipments")
                .column("shipment", Kind.TEXT)
                .column("present", Kind.TEXT)
                .column("recommended", Kind.TEXT)
                .column("more", Kind.MONEY_CHANGE)
                .column("arrival", Kind.DAY)
                .column("arrival-then", Kind.DAY)
                .column("need-by", Kind.DAY)
                .column("needs", Kind.TEXT)
                .column("departure", Kind.DAY)
                .column("units", Kind.COUNT)
                .column("kg", Kind.WEIGHT);
        for (ShipmentModes each : answer.shipments()) {
            InboundShipment shipment = each.shipment();
            table.row(
                    name(shipment),
                    said.mode(shipment.mode()),
                    each.hasLeft()
                            ? said.text("has-left")
                            : said.mode(each.recommended().mode()),
                    each.recommended().more(each.present()),
                    shipment.arrival(),
                    each.recommended().arrival(),
                    each.needBy().<Object>map(day -> day).orElse(""),
                    each.needs().map(said::product).orElse(""),
                    shipment.departure(),
                    shipment.units(),
                    shipment.kg());
        }
        return table.made();
    }

    private JobTable options() {
        Said.Columns table = said.table("options")
                .column("shipment", Kind.TEXT)
                .column("mode", Kind.TEXT)
                .column("days", Kind.COUNT)
                .column("arrival", Kind.DAY)
                .column("fit", Kind.TEXT)
                .column("freight", Kind.MONEY)
                .column("pipeline", Kind.MONEY)
                .column("safety-units", Kind.CHANGE)
                .column("safety-cost", Kind.MONEY_CHANGE)
                .column("plan", Kind.MONEY_CHANGE)
                .column("unmet", Kind.CHANGE)
                .column("co2", Kind.CHANGE)
                .column("more", Kind.MONEY_CHANGE);
        for (ShipmentModes each : answer.shipments()) {
            for (ModeOption option : each.options()) {
                table.row(
                        name(each.shipment()),
                        said.mode(option.mode()),
                        (double) option.days(),
                        option.arrival(),
                        said.text("fit." + option.fit()),
                        option.freight(),
                        option.pipeline(),
                        option.safetyUnits(),
                        option.safetyCost(),
                        option.planChange(),
                        option.unmetChange(),
                        option.co2Change(),
                        option.more(each.present()));
            }
        }
        return table.made();
    }

    private JobTable lanes() {
        Said.Columns table = said.table("lanes")
                .column("lane", Kind.TEXT)
                .column("mode", Kind.TEXT)
                .column("shipments", Kind.COUNT)
                .column("in-time", Kind.COUNT)
                .column("freight", Kind.MONEY)
                .column("pipeline", Kind.MONEY)
                .column("safety-cost", Kind.MONEY_CHANGE)
                .column("more", Kind.MONEY_CHANGE);
        for (LaneMode lane : answer.lanes()) {
            table.row(
                    said.text("lane", lane.supplyPoint(), said.center(lane.center())),
                    said.mode(lane.mode()),
                    (double) lane.shipments(),
                    (double) lane.inTime(),
                    lane.freight(),
                    lane.pipeline(),
                    lane.safetyCost(),
                    lane.more());
        }
        return table.made();
    }

    private Optional<Command> step() {
        return answer.changes().isEmpty()
                ? Optional.empty()
                : Optional.of(ChangeRows.decided(said.text("step", changed().size()), answer.changes()));
    }
}
