package spokes.optimize.closing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.engine.transfer.TransferShipment;
import spokes.model.goods.Transfer;
import spokes.model.sheet.RowChange;

/**
 * What to do about a center that is out of the network, and what that is worth.
 *
 * @param question   what was asked, with the plan as it is
 * @param idle       the plan with the center out and nothing done about it
 * @param prepared   the plan with what is proposed
 * @param idleLeft   what just closing it leaves behind, of an exit: no cost line knows of it
 * @param savedAnyway money that the same steps save if the center stays open
 * @param leaves     the day of the trucks, of an exit
 * @param departures days on which the trucks could leave, the last one first
 * @param moves      transfers that are proposed, with their ids
 * @param shipments  what travels together of them, by lane and day
 * @param inbound    inbound that goes elsewhere
 * @param calledOff  planned transfers that are called off
 * @param products   what becomes of each product's stock there, of an exit; the most units first
 * @param areas      what customers feel from the first day on, until the center is back or the horizon ends; worst first
 * @param risks      what is left to worry about
 * @param changes    the rows that accepting it changes
 */
public record ClosingStudy(
        ClosingQuestion question,
        JudgedPlan idle,
        JudgedPlan prepared,
        LeftStock idleLeft,
        double savedAnyway,
        Optional<LocalDate> leaves,
        List<DepartureDay> departures,
        List<Transfer> moves,
        List<TransferShipment> shipments,
        List<InboundChange> inbound,
        List<Transfer> calledOff,
        List<ClearedProduct> products,
        List<HitArea> areas,
        List<ClosingRisk> risks,
        List<RowChange> changes) {
    public ClosingStudy {
        requireNonNull(question, "question");
        requireNonNull(idle, "idle");
        requireNonNull(prepared, "prepared");
        requireNonNull(idleLeft, "idleLeft");
        requireNonNull(leaves, "leaves");
        departures = List.copyOf(departures);
        moves = List.copyOf(moves);
        shipments = List.copyOf(shipments);
        inbound = List.copyOf(inbound);
        calledOff = List.copyOf(calledOff);
        products = List.copyOf(products);
        areas = List.copyOf(areas);
        risks = List.copyOf(risks);
        changes = List.copyOf(changes);
    }

    /** Money that the plan costs more with what is proposed than if the center stayed. */
    public double costMore() {
        return total(prepared) - total(question.plan());
    }

    /** Money that is saved against doing nothing. */
    public double saved() {
        return total(idle) - total(prepared);
    }

    private static double total(JudgedPlan plan) {
        return plan.evaluation().costs().total();
    }

    /** Money for freight of what is proposed. */
    public double freight() {
        return shipments.stream().mapToDouble(TransferShipment::freight).sum();
    }

    /** Areas whose orders come later. */
    public List<HitArea> listLater() {
        return areas.stream().filter(HitArea::isLater).toList();
    }

    /** Follows "Undo" in the menu. */
    public String label() {
        return question.isExit()
                ? "leave %s by %s".formatted(question.center(), question.from().minusDays(1))
                : "be without %s from %s to %s"
                        .formatted(
                                question.center(),
                                question.from(),
                                question.to().orElseThrow());
    }
}
