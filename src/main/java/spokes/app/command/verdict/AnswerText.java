package spokes.app.command.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import spokes.engine.breakeven.Flip;
import spokes.engine.breakeven.Input;
import spokes.engine.verdict.Answer;
import spokes.engine.verdict.Caution;
import spokes.engine.verdict.Comparison;
import spokes.engine.verdict.Reference;
import spokes.engine.verdict.Verdict;

/** The answer in sentences: yes or no, what for, what to beware of and what would change it. */
final class AnswerText {
    private final Verdict verdict;
    private final Map<String, String> names;

    AnswerText(Verdict verdict, Map<String, String> names) {
        this.verdict = verdict;
        this.names = names;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        verdict.comparisons().reversed().stream()
                .sorted((a, b) -> Boolean.compare(!isDecisive(a), !isDecisive(b)))
                .forEach(comparison -> lines.add(sentence(comparison)));
        Comparison decision = verdict.decision();
        lines.add(atSameService(decision));
        decision.cautions().forEach(caution -> lines.add("but: " + caution(caution)));
        verdict.flips().forEach(flip -> lines.add(flip(flip)));
        return lines;
    }

    private boolean isDecisive(Comparison comparison) {
        return comparison.reference().equals(verdict.decisive());
    }

    private String sentence(Comparison comparison) {
        String against = against(comparison.reference());
        int days = comparison.plan().horizonDays();
        String money = whole(Math.abs(comparison.saved())) + (comparison.saved() < 0 ? " more" : " less");
        String answer = switch (comparison.answer()) {
            case EVEN -> "the plan costs the same as %s (%s over %d days)".formatted(against, money, days);
            case BETTER, WORSE ->
                "the plan is %s than %s: it costs %s over %d days, %s %%"
                        .formatted(word(comparison.answer()), against, money, days, share(comparison));
        };
        double gained = comparison.daysGained();
        return gained == 0
                ? answer
                : answer
                        + "; units arrive %s business days %s"
                                .formatted(number(Math.abs(gained), 2), gained > 0 ? "sooner" : "later");
    }

    private static String word(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    private static String share(Comparison comparison) {
        double cost = comparison.other().costs().total();
        return number(cost == 0 ? 0 : 100 * Math.abs(comparison.saved() / cost), 1);
    }

    private static String whole(double number) {
        return number(number, 0);
    }

    private static String number(double number, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    private String against(Reference reference) {
        String name = names.getOrDefault(reference.center(), reference.center());
        return switch (reference.kind()) {
            case TODAY -> "today";
            case CHOSEN_CENTER -> "all stock in " + name;
            case BEST_CENTER -> "all stock in %s, the best single center".formatted(name);
        };
    }

    private static String atSameService(Comparison decision) {
        double units = decision.extraNeed().safetyUnits();
        double left = decision.savedAtSameService();
        return ("the same service needs %s units of safety stock %s than there, %s over the horizon; with it the plan"
                        + " costs %s %s")
                .formatted(
                        whole(Math.abs(units)),
                        units < 0 ? "less" : "more",
                        whole(Math.abs(decision.extraNeed().safetyCost())),
                        whole(Math.abs(left)),
                        left < 0 ? "more" : "less");
    }

    private static String caution(Caution caution) {
        String amount = whole(caution.amount());
        return switch (caution.kind()) {
            case RETURNS_COST_NOTHING ->
                "that center takes no returns, so they cost nothing there; the plan pays %s".formatted(amount);
            case LEAVES_DEMAND_UNMET ->
                "%s units that the plan delivers are not delivered from there".formatted(amount);
            case BEYOND_CAPACITY -> "that center alone is brought more than it can take (%s limits)".formatted(amount);
            case STOCK_MOVED_FREE ->
                "%s units that lie elsewhere are taken to be there without freight".formatted(amount);
        };
    }

    private static String flip(Flip flip) {
        String what = switch (flip.input()) {
            case ORDERS -> "orders a month";
            case FIXED_COST -> "fixed cost a month of each center beyond that one";
            case PICK_FEE -> "picking fee per order of the centers beyond that one";
            case RATE_FACTOR -> "rate factor";
            case VALUE_OF_A_DAY -> "worth of a day sooner, per order";
        };
        int decimals = flip.input() == Input.ORDERS || flip.input() == Input.FIXED_COST ? 0 : 2;
        return flip.at().isPresent()
                ? "the answer turns at: %s %s (now %s)"
                        .formatted(what, number(flip.at().getAsDouble(), decimals), number(flip.now(), decimals))
                : "nothing turns it: " + what;
    }
}
