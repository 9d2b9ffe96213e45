package spokes.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spokes.engine.flow.Concerned;
import spokes.engine.flow.Judgment;
import spokes.engine.issue.PlanIssue;
import spokes.engine.issue.PlanIssues;
import spokes.engine.measure.Calibration;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.measure.ConversionEffect;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.placement.StockNetwork;
import spokes.engine.result.AreaService;
import spokes.engine.result.MoveEffect;
import spokes.engine.result.PlanChange;
import spokes.engine.result.ReplayWindow;
import spokes.engine.result.Risk;
import spokes.engine.result.StockNeed;
import spokes.engine.result.StockTarget;
import spokes.engine.transfer.Leaving;
import spokes.engine.transfer.TransferTrial;
import spokes.model.Refused;
import spokes.model.TodayRows;
import spokes.model.Touched;
import spokes.model.TouchedRows;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.sheet.RowChange;

/** The judged plan: a network, its moves, and what becomes of them. */
final class JudgedWorkspace extends ReadPlan {
    private final References references;
    private final PlanSafety safety;
    private final Measures measures;
    private final Optional<JudgedPlan> origin;
    private volatile @Nullable List<PlanIssue> issues;

    private JudgedWorkspace(
            Workspace workspace,
            Judgment judgment,
            References references,
            Measures measures,
            Optional<JudgedPlan> origin) {
        super(workspace, judgment);
        this.references = references;
        this.measures = measures;
        this.origin = origin;
        this.safety = new PlanSafety(judgment, references.uncertainty);
    }

    /** Judges a workspace that is compiled. */
    static JudgedWorkspace of(Workspace workspace, Network network) {
        Map<Integer, List<Move>> moves = network.moves().of(workspace, product -> true);
        return of(workspace, Judgment.of(network, moves), moves, Optional.empty());
    }

    static JudgedWorkspace of(
            Workspace workspace, Judgment judged, Map<Integer, List<Move>> moves, Optional<JudgedPlan> origin) {
        References references = new References(judged, moves, workspace);
        return new JudgedWorkspace(workspace, judged, references, Measures.of(workspace, judged), origin);
    }

    /** Judges every product of another network. */
    JudgedWorkspace whole(Workspace next, Network network) {
        Map<Integer, List<Move>> moves = network.moves().of(next, product -> true);
        return of(next, judgment.whole(network, moves), moves, origin);
    }

    @Override
    public JudgedPlan against(JudgedPlan base) {
        return new JudgedWorkspace(workspace, judgment, references, measures, Optional.of(base));
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
        boolean sameReferences = supplied.length == 0
                && sameNetwork
                && References.areUnderWayAlike(judgment, changed, moves)
                && new TodayRows(next).isAlike(new TodayRows(workspace));
        Judgment judged = changed.length == 0 && sameNetwork ? judgment : judgment.with(network, changed, moves);
        References kept = sameReferences
                ? references
                : new References(judged, network.moves().of(next, product -> true), next);
        Measures measured = sameNetwork ? measures.with(next, judged) : Measures.of(next, judged);
        return new JudgedWorkspace(next, judged, kept, measured, origin);
    }

    @Override
    public Evaluation today() {
        return origin.map(JudgedPlan::today).orElseGet(() -> references.today(this::asToday));
    }

    @Override
    public JudgedPlan asToday() {
        if (origin.isPresent()) {
            return origin.get().asToday();
        }
        TodayRows today = new TodayRows(workspace);
        List<RowChange> changes = today.listChanges();
        return changes.isEmpty() ? this : after(today.today(), TouchedRows.of(changes));
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
    public JudgedPlan alone(String center) throws Refused {
        return references.alone(center);
    }

    @Override
    public List<AreaService> listAreas() {
        return measures.areas().list();
    }

    @Override
    public List<AreaService> listAreas(Set<ProductKey> products) {
        return AreaSums.ofKeys(judgment, products).list();
    }

    @Override
    public List<StockTarget> listTargets() {
        return safety.listTargets();
    }

    @Override
    public StockNeed needAt(StockTarget target, double leadDays) {
        return safety.need(target, leadDays);
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
    public Map<ProductKey, StockNeed> stockNeeds() {
        return safety.needs();
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
        List<PlanIssue> made = issues;
        if (made == null) {
            made = PlanIssues.of(judgment, workspace, listOverruns(), references.dataIssues());
            issues = made;
        }
        return made;
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
    public MoveEffect effectOf(JudgedPlan after, List<Transfer> moves) {
        return MoveComparison.of(this, after, moves).effect();
    }

    @Override
    public PlanChange changeTo(JudgedPlan after, Set<ProductKey> products) {
        return PlanComparison.of(this, after, products).change();
    }

    @Override
    public PlanDraws draws() {
        return new PlanDraws(judgment, references.uncertainty);
    }

    @Override
    public TransferTrial trial() {
        return TransferTrial.of(judgment, workspace, references.uncertainty);
    }

    @Override
    public TransferTrial trial(Leaving leaving) {
        return TransferTrial.of(judgment, workspace, references.uncertainty, Optional.of(leaving));
    }

    @Override
    public PlanReplay replay(Optional<ReplayWindow> window) throws Refused {
        return Replays.of(this, window);
    }

    @Override
    public StockNetwork stockNetwork() {
        return new StockNetwork(judgment.network, workspace, judgment.patterns(), references.uncertainty);
    }
}
