package spokes.ui.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import spokes.engine.breakeven.Flip;
import spokes.engine.breakeven.Input;
import spokes.engine.breakeven.OwnBuilding;
import spokes.engine.result.CostLine;
import spokes.engine.result.StockNeed;
import spokes.engine.verdict.Answer;
import spokes.engine.verdict.Comparison;
import spokes.engine.verdict.Pooling;
import spokes.engine.verdict.Reference;
import spokes.engine.verdict.Verdict;
import spokes.model.Workspace;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** A verdict in words. */
public final class VerdictWords {
    private final Texts texts;
    private final Figures figures;
    private final Map<String, String> names = new HashMap<>();

    /** Words of a language, and its figures. */
    public VerdictWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** Whose centers are spoken of. */
    public void follow(Workspace workspace) {
        names.clear();
        workspace.centers().forEach(center -> names.put(center.code(), center.name()));
    }

    public String center(String code) {
        return names.getOrDefault(code, code);
    }

    /** What a reference is called where there is little room. */
    public String title(Reference reference) {
        return switch (reference.kind()) {
            case TODAY -> texts.get("today");
            case CHOSEN_CENTER -> texts.get("chosen", center(reference.center()));
            case BEST_CENTER -> texts.get("best", center(reference.center()));
        };
    }

    /** What a reference is called beside a bar. */
    public String shortTitle(Reference reference) {
        return reference.kind() == Reference.Kind.TODAY
                ? texts.get("today")
                : center(reference.center()).split(",", 2)[0];
    }

    /** The answer to the whole question, and what to do next: whether it is the centers or where stock lies that costs. */
    public String story(Verdict verdict) {
        Comparison best = verdict.find(Reference.Kind.BEST_CENTER).orElseGet(verdict::decision);
        double own = best.difference().get(CostLine.FIXED);
        double possible = verdict.counts().saved();
        boolean couldPay = verdict.counts().several() > 0 && possible > own;
        String key = verdict.openCenters().size() < 2
                ? "story.single"
                : best.answer() == Answer.BETTER
                        ? "story.right"
                        : couldPay
                                ? "story.placement"
                                : verdict.counts().several() > 0 ? "story.one" : "story.one.only";
        return texts.get(
                key,
                center(best.reference().center()),
                figures.wholeMoney(Math.abs(best.saved())),
                texts.get(best.saved() < 0 ? "more" : "less"),
                figures.number((double) verdict.counts().several(), 0),
                figures.number(verdict.counts().products().size(), 0),
                figures.wholeMoney(possible),
                figures.wholeMoney(own));
    }

    /** The answer against one reference, in a sentence or two. */
    public String sentence(Comparison comparison) {
        double cost = comparison.other().costs().total();
        String answer = texts.get(
                "answer." + comparison.answer(),
                texts.get(
                        "against." + comparison.reference().kind(),
                        center(comparison.reference().center())),
                figures.wholeMoney(Math.abs(comparison.saved())),
                comparison.saved() < 0 ? texts.get("more") : texts.get("less"),
                comparison.plan().horizonDays(),
                figures.percent(cost == 0 ? 0 : Math.abs(comparison.saved() / cost)));
        double days = comparison.daysGained();
        return Math.rint(100 * days) == 0
                ? answer
                : answer + " " + texts.get(days > 0 ? "sooner" : "later", figures.number(Math.abs(days), 2));
    }

    /** What else is to know about one comparison, a sentence each. */
    public List<String> beside(Comparison comparison) {
        List<String> said = new ArrayList<>();
        StockNeed need = comparison.extraNeed();
        said.add(texts.get(
                need.safetyUnits() < 0 ? "service.less" : "service.more",
                figures.number(Math.abs(need.safetyUnits()), 0),
                figures.wholeMoney(Math.abs(need.safetyValue())),
                figures.wholeMoney(Math.abs(need.safetyCost())),
                figures.wholeMoney(Math.abs(comparison.savedAtSameService())),
                texts.get(comparison.savedAtSameService() < 0 ? "more" : "less")));
        comparison
                .cautions()
                .forEach(caution -> said.add(texts.get(
                        "caution." + caution.kind(),
                        figures.wholeMoney(caution.amount()),
                        figures.number(caution.amount(), 0),
                        caution.amount())));
        return said;
    }

    /** What would change the answer, a sentence each. */
    public List<String> flips(Verdict verdict) {
        return verdict.flips().stream().map(this::flip).toList();
    }

    private String flip(Flip flip) {
        String key = "flip." + flip.input();
        return flip.at().isPresent()
                ? texts.get(key, value(flip.input(), flip.at().getAsDouble()), value(flip.input(), flip.now()))
                : texts.get(key + ".never");
    }

    private String value(Input input, double value) {
        return switch (input) {
            case ORDERS -> figures.number(value, 0);
            case RATE_FACTOR -> figures.number(value, 3);
            case FIXED_COST, PICK_FEE, VALUE_OF_A_DAY -> figures.money(value);
        };
    }

    /** How many products deserve how many centers. */
    public String counts(Verdict verdict) {
        return texts.get(
                "counts",
                verdict.counts().byNumber().entrySet().stream()
                        .map(entry -> texts.get("count", entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining(", ")));
    }

    public String building(OwnBuilding building) {
        String key = building.breakEven().isPresent() ? "own" : "own.never";
        return texts.get(
                key,
                center(building.center()),
                building.isAlone() ? 1 : 0,
                figures.wholeMoney(Math.abs(building.saved())),
                building.saved() < 0 ? 0 : 1,
                figures.number(building.ordersPerMonth(), 0),
                figures.number(building.breakEven().orElse(0), 0));
    }

    /** A row of the study of pooling. */
    String pooled(Pooling.Row row) {
        return texts.get(
                "pooled",
                row.centers().size(),
                row.centers().stream().map(this::center).collect(Collectors.joining(", ")),
                figures.number(row.need().targetUnits(), 0),
                figures.number(row.need().safetyUnits(), 0),
                row.need().locations(),
                figures.number(row.need().unitsPerLocation(), 1));
    }
}
