package spokes.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spokes.engine.explain.Explainer;
import spokes.engine.flow.Judgment;
import spokes.engine.issue.PlanIssue;
import spokes.engine.issue.PlanIssues;
import spokes.engine.measure.Calibration;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.measure.ConversionEffect;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.outlook.DemandOutlook;
import spokes.engine.outlook.ForecastLines;
import spokes.engine.outlook.Outlooks;
import spokes.engine.placement.StockNetwork;
import spokes.engine.question.Explanation;
import spokes.engine.question.Question;
import spokes.engine.result.AreaService;
import spokes.engine.result.Departure;
import spokes.engine.result.ForecastLine;
import spokes.engine.result.LaneFlow;
import spokes.engine.result.MoveEffect;
import spokes.engine.result.ReplayWindow;
import spokes.engine.result.Risk;
import spokes.engine.result.StockNeed;
import spokes.engine.result.StockState;
import spokes.engine.result.StockTarget;
import spokes.engine.transfer.ShipmentList;
import spokes.engine.transfer.TransferShipment;
import spokes.engine.transfer.TransferTrial;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.DemandRate;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;

/** The judged plan: a network, its moves, and what becomes of them. */
final class JudgedWorkspace implements JudgedPlan {
    private final Workspace workspace;
    private final Judgment judgment;
    private final References references;
    private final Evaluation evaluation;
    private final PlanSafety safety;
    private final Measures measures;
    private final Optional<JudgedPlan> origin;
    private volatile @Nullable AreaSums areas;

    private JudgedWorkspace(
            Workspace workspace,
            Judgment judgment,
            References references,
            Measures measures,
            Optional<JudgedPlan> origin) {
        this.workspace = workspace;
        this.judgment = judgment;
        this.references = references;
        this.measures = measures;
        this.origin = origin;
        this.evaluation = Scores.of(judgment);
        this.safety = new PlanSafety(judgment, references.uncertainty);
    }

    /** Judges a workspace that is compiled. */
    static JudgedWorkspace of(Workspace workspace, Network network) {
        Map<Integer, List<Move>> moves = network.moves().of(workspace, product -> true);
        return of(workspace, Judgment.of(network, moves), moves, Optional.empty());
    }

    private static JudgedWorkspace of(
            Workspace workspace, Judgment judged, Map<Integer, List<Move>> moves, Optional<JudgedPlan> origin) {
        References references = new References(judged, moves, workspace);
        return new JudgedWorkspace(workspace, judged, references, Measures.of(workspace, judged), origin);
    }

    /** Judges every product of another network. */
    private JudgedWorkspace whole(Workspace next, Network network) {
        Map<Integer, List<Move>> moves = network.moves().of(next, product -> true);
        return of(next, judgment.whole(network, moves), moves, origin);
    }

    @Override
    public JudgedPlan against(JudgedPlan base) {
        return new JudgedWorkspace(workspace, judgment, references, measures, Optional.of(base));
    }

    /** The same, judged again from the compiled network. */
    JudgedWorkspace again() {
        return whole(workspace, judgment.network);
    }

    @Override
    public JudgedPlan after(Workspace next, Touched touched) {
        Network network = judgment.network.next(next);
        Optional<int[]> supplied = network.findChangedProducts(judgment.network);
        return supplied.isEmpty() ? whole(next, network) : after(next, network, supplied.get(), touched);
    }

    private JudgedWorkspace after(Workspace next, Network network, int[] supplied, Touched touched) {
        Map<Integer, List<Move>> moves = network.moves().of(next, Concerned.keys(network, supplied, touched));
        int[] changed = Concerned.changed(judgment, supplied, touched, moves);
        boolean sameNetwork = network == judgment.network;
        boolean sameReferences =
                supplied.length == 0 && sameNetwork && References.areUnderWayAlike(judgment, changed, moves);
        Judgment judged = changed.length == 0 && sameNetwork ? judgment : judgment.with(network, changed, moves);
        References kept = sameReferences
                ? references
                : new References(judged, network.moves().of(next, product -> true), next);
        Measures measured = sameNetwork ? measures.with(next, judged) : Measures.of(next, judged);
        return new JudgedWorkspace(next, judged, kept, measured, origin);
    }

    Judgment judgment() {
        return judgment;
    }

    /** How areas are served. */
    AreaSums areas() {
        AreaSums made = areas;
        if (made == null) {
            made = AreaSums.of(judgment);
            areas = made;
        }
        return made;
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
    public Evaluation today() {
        return origin.map(JudgedPlan::today).orElseGet(references::today);
    }

    @Override
    public Evaluation baseline() {
        return references.baseline();
    }

    @Override
    public String baselineCenter() {
        return references.baselineCode();
    }

    @Override
    public Evaluation baseline(String center) throws Refused {
        return references.baseline(center);
    }

    @Override
    public List<AreaService> listAreas() {
        return areas().list();
    }

    @Override
    public List<AreaService> listAreas(Set<ProductKey> products) {
        return AreaSums.ofKeys(judgment, products).list();
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
        return new PlanTables(judgment).listFlows();
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
    public List<StockTarget> listTargets() {
        return safety.listTargets();
    }

    @Override
    public StockNeed stockNeed() {
        return safety.need();
    }

    @Override
    public StockNeed stockNeed(Set<String> centers) {
        return safety.need(centers);
    }

    @Override
    public Risk risk() {
        return safety.risk();
    }

    @Override
    public Risk risk(Set<ProductKey> products) {
        return safety.risk(products);
    }

    @Override
    public List<PlanIssue> listIssues() {
        return PlanIssues.of(judgment, workspace, listOverruns(), references.dataIssues());
    }

    @Override
    public List<CapacityOverrun> listOverruns() {
        return measures.listOverruns();
    }

    @Override
    public Calibration calibration() {
        return measures.calibration();
    }

    @Override
    public ConversionEffect conversionEffect(Evaluation reference) {
        return measures.conversionEffect(evaluation, reference);
    }

    @Override
    public double withinTwoDaysAtNoHigherCost() {
        return measures.fastAtNoHigherCost(references.baselineCenter(), evaluation.unitsDemanded());
    }

    Measures measures() {
        return measures;
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
    public MoveEffect effectOf(JudgedPlan after, List<Transfer> moves) {
        return MoveComparison.of(this, after, moves).effect();
    }

    @Override
    public List<TransferShipment> listShipments() {
        return ShipmentList.of(judgment);
    }

    @Override
    public TransferTrial trial() {
        return TransferTrial.of(judgment, workspace, references.uncertainty);
    }

    @Override
    public PlanReplay replay(Optional<ReplayWindow> window) throws Refused {
        return Replays.of(this, window);
    }

    @Override
    public Explanation explain(Question question) {
        return new Explainer(judgment, workspace, measure -> ExplainedValues.of(evaluation, measure)).explain(question);
    }

    @Override
    public StockNetwork stockNetwork() {
        return new StockNetwork(judgment.network, workspace, judgment.patterns(), references.uncertainty);
    }
}
