package spokes.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.demand.DemandSource;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.DemandRate;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Sheet;

/** The judged plan: a network, its moves, and what becomes of them. */
final class JudgedWorkspace implements JudgedPlan {
    private final Workspace workspace;
    private final Judgment judgment;
    private final References references;
    private final Evaluation evaluation;
    private volatile @Nullable AreaSums areas;

    private JudgedWorkspace(Workspace workspace, Judgment judgment, References references) {
        this.workspace = workspace;
        this.judgment = judgment;
        this.references = references;
        this.evaluation = Scores.of(judgment);
    }

    static JudgedWorkspace of(Workspace workspace) {
        return of(workspace, Network.of(workspace));
    }

    /** Judges a workspace whose demand is given, not read from its rows; it counts for the next ones as well. */
    static JudgedWorkspace of(Workspace workspace, DemandSource demand) {
        return of(workspace, Network.of(workspace, demand));
    }

    private static JudgedWorkspace of(Workspace workspace, Network network) {
        List<List<Move>> moves = new ArrayList<>(Collections.nCopies(network.items.size(), List.of()));
        network.moves().of(workspace, product -> true).forEach(moves::set);
        List<List<Move>> underWay = moves.stream().map(References::underWay).toList();
        return new JudgedWorkspace(
                workspace, Judgment.of(network, moves), new References(network, underWay, workspace));
    }

    @Override
    public JudgedPlan after(Workspace next, Touched touched) {
        if (!differsInTransfersOnly(next)) {
            return of(next);
        }
        Network network = judgment.network;
        Predicate<ProductKey> concerned = switch (touched) {
            case Touched.Products products -> products.keys()::contains;
            case Touched.Everything everything -> product -> true;
        };
        Map<Integer, List<Move>> found = network.moves().of(next, concerned);
        Map<Integer, List<Move>> changed = new TreeMap<>();
        for (int p : numbers(touched)) {
            List<Move> moves = found.getOrDefault(p, List.of());
            if (!moves.equals(judgment.moves(p))) {
                changed.put(p, moves);
            }
        }
        return changed.isEmpty() ? new JudgedWorkspace(next, judgment, references) : with(next, changed);
    }

    private JudgedWorkspace with(Workspace next, Map<Integer, List<Move>> changed) {
        List<List<Move>> moves = new ArrayList<>(judgment.network.items.size());
        for (int p = 0; p < judgment.network.items.size(); p++) {
            moves.add(changed.getOrDefault(p, judgment.moves(p)));
        }
        boolean sameUnderWay = changed.entrySet().stream()
                .allMatch(entry -> References.underWay(entry.getValue())
                        .equals(References.underWay(judgment.moves(entry.getKey()))));
        int[] touched = changed.keySet().stream().mapToInt(Integer::intValue).toArray();
        References kept = sameUnderWay
                ? references
                : new References(
                        judgment.network,
                        moves.stream().map(References::underWay).toList(),
                        next);
        return new JudgedWorkspace(next, judgment.with(touched, moves), kept);
    }

    private boolean differsInTransfersOnly(Workspace next) {
        return Arrays.stream(Sheet.values())
                .allMatch(sheet -> sheet == Sheet.TRANSFERS || next.table(sheet) == workspace.table(sheet));
    }

    private int[] numbers(Touched touched) {
        Network network = judgment.network;
        return switch (touched) {
            case Touched.Products products ->
                products.keys().stream()
                        .mapToInt(network::number)
                        .filter(p -> p != Codes.NONE)
                        .sorted()
                        .toArray();
            case Touched.Everything everything ->
                java.util.stream.IntStream.range(0, network.items.size()).toArray();
        };
    }

    /** What becomes of every product. */
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
        return references.today();
    }

    @Override
    public Evaluation baseline() {
        int center = references.baselineCenter();
        return center == Codes.NONE ? references.today() : references.baseline(center);
    }

    @Override
    public String baselineCenter() {
        int center = references.baselineCenter();
        return center == Codes.NONE ? "" : judgment.network.sites.codes.code(center);
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
        Set<Integer> numbers = products.stream().map(judgment.network::number).collect(Collectors.toSet());
        numbers.remove(Codes.NONE);
        return AreaSums.of(judgment, numbers).list();
    }

    @Override
    public List<DemandRate> listDemand() {
        return new PlanTables(judgment).listDemand();
    }

    @Override
    public List<LaneFlow> listFlows() {
        return new PlanTables(judgment).listFlows();
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
    public List<PlanIssue> listIssues() {
        List<PlanIssue> issues = new ArrayList<>(PlanIssues.ofTransfers(judgment, workspace));
        issues.addAll(references.dataIssues());
        return List.copyOf(issues);
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
        if (!(after instanceof JudgedWorkspace judged)) {
            throw new IllegalArgumentException("not made by this engine: " + after.getClass());
        }
        return new MoveComparison(this, judged, moves).effect();
    }
}
