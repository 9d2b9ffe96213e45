package spokes.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import spokes.engine.course.PlanWeek;
import spokes.engine.course.StockCourses;
import spokes.engine.issue.PlanIssue;
import spokes.engine.measure.Calibration;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.measure.ConversionEffect;
import spokes.engine.measure.DeliveryDays;
import spokes.engine.network.Network;
import spokes.engine.order.OrderPatterns;
import spokes.engine.outlook.DemandOutlook;
import spokes.engine.placement.StockNetwork;
import spokes.engine.question.Explanation;
import spokes.engine.question.Question;
import spokes.engine.result.AreaService;
import spokes.engine.result.Departure;
import spokes.engine.result.ForecastLine;
import spokes.engine.result.LaneFlow;
import spokes.engine.result.MoveEffect;
import spokes.engine.result.PlanChange;
import spokes.engine.result.PlanParts;
import spokes.engine.result.ReplayWindow;
import spokes.engine.result.Risk;
import spokes.engine.result.StockNeed;
import spokes.engine.result.StockState;
import spokes.engine.result.StockTarget;
import spokes.engine.returned.ReturnFlow;
import spokes.engine.safety.Uncertainty;
import spokes.engine.transfer.Leaving;
import spokes.engine.transfer.TransferShipment;
import spokes.engine.transfer.TransferTrial;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.DemandRate;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;

/** A workspace together with what it is worth. Immutable and safe to share between threads. */
public interface JudgedPlan {

    /** Judges a whole workspace. */
    static JudgedPlan of(Workspace workspace) {
        return JudgedWorkspace.of(workspace, Network.of(workspace));
    }

    /**
     * Judges the next workspace, of which only the touched products need work; the numbers are those of
     * {@link #of(Workspace)} to the last bit.
     */
    JudgedPlan after(Workspace next, Touched touched);

    /** This plan as a scenario of another: {@link #today} is that of the other, also of what comes {@link #after}. */
    default JudgedPlan against(JudgedPlan base) {
        return this;
    }

    /** What was judged. */
    Workspace workspace();

    /** The plan's numbers. */
    Evaluation evaluation();

    /** The numbers of {@link #asToday}. Made when first asked for. */
    Evaluation today();

    /** The same without planned transfers, without what accepted proposals changed and without a scenario's changes. */
    JudgedPlan asToday();

    /** The same stock and demand served by one center. Made when first asked for. */
    Evaluation baseline();

    /**
     * Code of the center of the baseline: the setting's, else the cheapest of those that ship on all days of the horizon, if any
     * does; empty without an open center.
     */
    String baselineCenter();

    /**
     * The baseline of a chosen center.
     *
     * @throws Refused if there is no such open center
     */
    Evaluation baseline(String center) throws Refused;

    /**
     * The baseline of a chosen center as a plan of its own, to be taken apart and to be asked for its stock like any other.
     * It is for reading: what comes after it has all centers again.
     *
     * @throws Refused if there is no such open center
     */
    default JudgedPlan alone(String center) throws Refused {
        throw new IllegalStateException("not made by this engine: " + getClass());
    }

    /** How each area is served, in code order. */
    List<AreaService> listAreas();

    /** How each area is served with these products alone, in code order; products that are unknown are left out. */
    List<AreaService> listAreas(Set<ProductKey> products);

    /** What flows on each lane, by center, area and product. */
    List<LaneFlow> listFlows();

    /** Goes through what {@link #listFlows} lists, which may be millions, without keeping it. */
    default void eachFlow(Consumer<LaneFlow> sink) {
        listFlows().forEach(sink);
    }

    /** Goes through what comes back of the deliveries, by product, then area. Computed when asked for. */
    default void eachReturn(Consumer<ReturnFlow> sink) {}

    /** The demand that was judged; without a week where it is the same in every week of the horizon. */
    default List<DemandRate> listDemand() {
        return workspace().demand();
    }

    /** The demand that was judged, week by week, of these products together; of all of them if none is named. */
    default DemandOutlook outlook(Set<ProductKey> products) {
        return DemandOutlook.NONE;
    }

    /**
     * The demand that was judged, product by product and week by week, beside what was forecast. Products that nobody asks
     * for and no forecast speaks of are left out.
     */
    default List<ForecastLine> listForecast() {
        return List.of();
    }

    /** Planned transfers that will happen, in list order: none that is overdue, or between centers that are not open. */
    default List<Departure> listDepartures() {
        return List.of();
    }

    /** How each product stands at each open center that has it, had it or may want it. */
    List<StockState> listStock();

    /**
     * A product's stock at a center over the horizon: straight lines between points; two points of one day are a jump.
     * Empty if the product or the open center is unknown, or never has any.
     */
    List<StockPoint> stockCurve(ProductKey product, String center);

    /**
     * Stock day by day of these products together, or of all if none is named, and what arrives. Computed when asked for;
     * products that are unknown are left out.
     */
    default StockCourses stockCourses(Set<ProductKey> products) {
        return StockCourses.NONE;
    }

    /** Units delivered by delivery days (business days), the fewest days first; what is not delivered at all is not among them. */
    default List<DeliveryDays> listDeliveryDays() {
        return List.of();
    }

    /** The weeks of the horizon in order. Computed when asked for. */
    default List<PlanWeek> listWeeks() {
        return List.of();
    }

    /**
     * Stock at a moment.
     *
     * @param day   days since the plan date, a real number
     * @param units what is there
     */
    record StockPoint(double day, double units) {}

    /**
     * How much of each product should be at each center that holds it, will hold it or may want it, product by product.
     * Made when first asked for.
     */
    List<StockTarget> listTargets();

    /** What a target of this plan would need if its supply took so many days, at the same service. */
    default StockNeed needAt(StockTarget target, double leadDays) {
        throw new IllegalStateException("not made by this engine: " + getClass());
    }

    /** Units of stock that keep the service asked for where the plan holds each product. */
    StockNeed stockNeed();

    /**
     * Units of stock that would keep the same service if every product were held at just these centers: with
     * {@link #baselineCenter} alone, what the baseline needs. Codes of no open center are left out.
     */
    StockNeed stockNeed(Set<String> centers);

    /** The same by product where the plan holds it; products that nobody asks for are left out. */
    default Map<ProductKey, StockNeed> stockNeeds() {
        return Map.of();
    }

    /** What thin stock is expected to cost beyond the plan's costs, an estimate. Made when first asked for. */
    Risk risk();

    /** The same of these products alone, as fast as judging them again. Products that are unknown are left out. */
    Risk risk(Set<ProductKey> products);

    /** What a planner should know beside the numbers. */
    List<PlanIssue> listIssues();

    /** What centers are brought that they cannot take, by center, kind and product. Made when first asked for. */
    List<CapacityOverrun> listOverruns();

    /** The rate card against what was paid for the orders of history. Made when first asked for. */
    Calibration calibration();

    /** What it may sell to be faster than a reference, or slower: never part of the costs, and off by default. */
    ConversionEffect conversionEffect(Evaluation reference);

    /**
     * Share of demand that is delivered within two calendar days at no higher shipping cost than from the baseline's
     * center to the same area. Made when first asked for.
     */
    double withinTwoDaysAtNoHigherCost();

    /**
     * The units that a transfer of these could take: opening stock + arrivals until its departure − earlier departures.
     */
    double availableFor(Transfer transfer);

    /**
     * A sensible number of units for a move: what the receiver needs over its cover target and the sender can spare,
     * in whole cases; 0 if nothing. See {@link MoveEffect} for what it would change.
     */
    double suggestedUnits(Transfer transfer);

    /** What these transfers, that {@code after} has and this plan has not, would change. */
    MoveEffect effectOf(JudgedPlan after, List<Transfer> moves);

    /**
     * What {@code after}, that differs from this plan in the stock of these products alone, would change.
     *
     * @param products those whose stock or inbound is another
     */
    default PlanChange changeTo(JudgedPlan after, Set<ProductKey> products) {
        throw new IllegalStateException("not made by this engine: " + getClass());
    }

    /** What travels together of the planned transfers that will happen, by day and lane: how full its vehicles are. */
    default List<TransferShipment> listShipments() {
        return List.of();
    }

    /** This plan, to try further transfers by the thousand. */
    default TransferTrial trial() {
        throw new IllegalStateException("not made by this engine: " + getClass());
    }

    /** This plan under demand as it may come, draw by draw. */
    default PlanDraws draws() {
        throw new IllegalStateException("not made by this engine: " + getClass());
    }

    /** The same, where all further transfers of one center leave on a day of their own. */
    default TransferTrial trial(Leaving leaving) {
        throw new IllegalStateException("not made by this engine: " + getClass());
    }

    /**
     * Real orders of the past through this plan, exactly. Computed when asked for.
     *
     * @param window the days whose orders are replayed; if empty as many as the horizon has, up to the day before the plan
     *               date, or all of a shorter history
     * @throws Refused if nothing was ordered in the window, or it does not end before the plan date
     */
    default PlanReplay replay(Optional<ReplayWindow> window) throws Refused {
        throw new Refused("this plan has no orders to replay");
    }

    /**
     * Takes a number of this plan apart: by center, area, lane, product, client, down to the rate row and the assumption.
     * Computed when asked for.
     */
    Explanation explain(Question question);

    /**
     * What each product, each area and each center adds to each cost line; their lines add up to the plan's, to the last
     * bit. Computed when asked for.
     */
    default PlanParts parts() {
        return new PlanParts(List.of(), List.of(), List.of());
    }

    /** What a plan of stock of this workspace can be made of, and what it costs. */
    default StockNetwork stockNetwork() {
        Network network = Network.of(workspace());
        return new StockNetwork(network, workspace(), OrderPatterns.of(network), new Uncertainty(network, workspace()));
    }
}
