package spokes.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import spokes.engine.course.PlanWeek;
import spokes.engine.course.StockCourses;
import spokes.engine.course.StockReader;
import spokes.engine.explain.CostParts;
import spokes.engine.explain.Explainer;
import spokes.engine.flow.Judgment;
import spokes.engine.measure.DeliveryDays;
import spokes.engine.outlook.DemandOutlook;
import spokes.engine.outlook.ForecastLines;
import spokes.engine.outlook.Outlooks;
import spokes.engine.question.Explanation;
import spokes.engine.question.Question;
import spokes.engine.result.Departure;
import spokes.engine.result.ForecastLine;
import spokes.engine.result.LaneFlow;
import spokes.engine.result.PlanParts;
import spokes.engine.result.StockState;
import spokes.engine.returned.ReturnFlow;
import spokes.engine.returned.ReturnFlows;
import spokes.engine.transfer.MoveAdvice;
import spokes.engine.transfer.ShipmentList;
import spokes.engine.transfer.TransferShipment;
import spokes.model.Workspace;
import spokes.model.goods.DemandRate;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;

/** A judged plan as far as it is read from what was judged alone: its numbers, tables, parts and explanations. */
abstract class ReadPlan implements JudgedPlan {
    final Workspace workspace;
    final Judgment judgment;
    final Evaluation evaluation;

    ReadPlan(Workspace workspace, Judgment judgment) {
        this.workspace = workspace;
        this.judgment = judgment;
        this.evaluation = Scores.of(judgment);
    }

    Judgment judgment() {
        return judgment;
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public Evaluation evaluation() {
        return evaluation;
    }

    @Override
    public List<DemandRate> listDemand() {
        return new PlanTables(judgment).listDemand();
    }

    @Override
    public DemandOutlook outlook(Set<ProductKey> products) {
        return new Outlooks(judgment.network, workspace).of(products);
    }

    @Override
    public List<ForecastLine> listForecast() {
        return ForecastLines.of(judgment.network, workspace);
    }

    @Override
    public List<LaneFlow> listFlows() {
        List<LaneFlow> flows = new ArrayList<>();
        eachFlow(flows::add);
        return flows;
    }

    @Override
    public void eachFlow(Consumer<LaneFlow> sink) {
        new PlanTables(judgment).eachFlow(sink);
    }

    @Override
    public void eachReturn(Consumer<ReturnFlow> sink) {
        new ReturnFlows(judgment, workspace.settings().number("return_check_days")).each(sink);
    }

    @Override
    public List<Departure> listDepartures() {
        return new PlanTables(judgment).listDepartures(workspace.transfers());
    }

    @Override
    public List<StockState> listStock() {
        return new PlanTables(judgment).listStock();
    }

    @Override
    public List<StockPoint> stockCurve(ProductKey product, String center) {
        return new PlanTables(judgment).stockCurve(product, center);
    }

    @Override
    public StockCourses stockCourses(Set<ProductKey> products) {
        return StockReader.of(judgment, products);
    }

    @Override
    public List<DeliveryDays> listDeliveryDays() {
        return Scores.deliveryDays(judgment);
    }

    @Override
    public List<PlanWeek> listWeeks() {
        return Scores.weeks(judgment);
    }

    @Override
    public double availableFor(Transfer transfer) {
        return new MoveAdvice(judgment).available(transfer);
    }

    @Override
    public double suggestedUnits(Transfer transfer) {
        return new MoveAdvice(judgment).suggested(transfer);
    }

    @Override
    public List<TransferShipment> listShipments() {
        return ShipmentList.of(judgment);
    }

    @Override
    public Explanation explain(Question question) {
        return new Explainer(judgment, workspace, measure -> ExplainedValues.of(evaluation, measure)).explain(question);
    }

    @Override
    public PlanParts parts() {
        return CostParts.of(judgment, workspace, evaluation.costs());
    }
}
