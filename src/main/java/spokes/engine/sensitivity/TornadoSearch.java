package spokes.engine.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.basis.ReferenceCenters;
import spokes.engine.sensitivity.Tornado.Single;
import spokes.engine.verdict.Answer;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;

/** Finds a tornado: judges the plan and its references with one input after the other at both ends of its range. */
public final class TornadoSearch {
    private final TornadoQuestion question;
    private final Progress progress;
    private final String center;
    private final double even;
    private final boolean isToday;
    private final List<String> leftOut = new ArrayList<>();
    private int done;
    private int all;

    private TornadoSearch(TornadoQuestion question, Progress progress, String center) {
        this.question = question;
        this.progress = progress;
        this.center = center;
        even = question.plan().workspace().settings().number("verdict_even_share");
        isToday = question.today().evaluation().equals(question.plan().evaluation());
    }

    /**
     * Finds it, on as many threads as the pool of the caller has.
     *
     * @throws Refused               if no center is open, or not the one that is asked about
     * @throws CancellationException if progress says so
     */
    public static Tornado find(TornadoQuestion question, Progress progress) throws Refused {
        String center = question.center().orElseGet(question.plan()::baselineCenter);
        if (center.isEmpty()) {
            throw new Refused("no center is open; there is nothing to judge");
        }
        question.plan().baseline(center);
        return new TornadoSearch(question, progress, center).find();
    }

    private Tornado find() {
        Outcome now = outcome(question.plan(), question.today());
        List<End> ends = Arrays.stream(Input.values())
                .filter(question.ranges()::containsKey)
                .flatMap(this::ends)
                .toList();
        all = ends.size();
        List<Outcome> outcomes = ends.parallelStream().map(this::judge).toList();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < ends.size(); i += 2) {
            bars.add(new Bar(
                    ends.get(i).input, ends.get(i).value, outcomes.get(i), ends.get(i + 1).value, outcomes.get(i + 1)));
        }
        bars.sort(Comparator.comparingDouble((Bar bar) -> bar.swing(now.total()))
                .reversed()
                .thenComparing(Bar::input));
        return new Tornado(now, center, best(), isToday, bars, leftOut);
    }

    /** One end of an input's range: the plan's rows, and today's, with it there. */
    private record End(Input input, double value, Workspace plan, Workspace today) {}

    /** Both ends; none if the plan has nothing of the input. */
    private Stream<End> ends(Input input) {
        Range range = Optional.ofNullable(question.ranges().get(input)).orElseThrow();
        try {
            return Stream.of(end(input, range.low()), end(input, range.high()));
        } catch (Refused nothing) {
            leftOut.add("%s: %s".formatted(input.key(), nothing.getMessage()));
            return Stream.empty();
        }
    }

    private End end(Input input, double value) throws Refused {
        Workspace plan = input.at(question.plan().workspace(), value);
        return new End(
                input, value, plan, isToday ? plan : input.at(question.today().workspace(), value));
    }

    private Outcome judge(End end) {
        report(end.input);
        JudgedPlan plan = question.plan().after(end.plan, Touched.everything());
        JudgedPlan today = isToday ? plan : question.today().after(end.today, Touched.everything());
        return outcome(plan, today);
    }

    private Outcome outcome(JudgedPlan plan, JudgedPlan today) {
        Evaluation now = plan.evaluation();
        double total = now.costs().total();
        double before = isToday ? total : today.evaluation().costs().total();
        double one = alone(plan, center).costs().total();
        return new Outcome(
                total,
                now.service().meanDays(),
                now.service().fillRate(),
                before - total,
                Answer.of(before - total, before, even),
                one - total,
                Answer.of(one - total, one, even));
    }

    /** The cheapest center to have all in; the first code of equal ones. */
    private Single best() {
        return ReferenceCenters.list(question.plan().workspace()).stream()
                .map(code ->
                        new Single(code, alone(question.plan(), code).costs().total()))
                .min(Comparator.comparingDouble(Single::total).thenComparing(Single::center, ProductKey::codePoints))
                .orElseThrow();
    }

    private static Evaluation alone(JudgedPlan plan, String center) {
        try {
            return plan.baseline(center);
        } catch (Refused closed) {
            throw new IllegalStateException("a center that was open is not", closed);
        }
    }

    private synchronized void report(Input input) {
        if (!progress.report((double) done++ / all, input.key().replace('_', ' '))) {
            throw new CancellationException();
        }
    }
}
