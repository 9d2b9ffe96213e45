package spokes.app.command.tornado;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import spokes.app.job.Said;
import spokes.engine.sensitivity.Bar;
import spokes.engine.sensitivity.Input;
import spokes.engine.sensitivity.Outcome;
import spokes.engine.sensitivity.Tornado;
import spokes.engine.verdict.Answer;
import spokes.model.Workspace;

/** A tornado for people: a line for each input, its bar drawn with characters. */
final class TornadoText {
    private static final int HALF = 20;

    private final Tornado tornado;
    private final Said said;
    private final double widest;
    private final List<String> lines = new ArrayList<>();

    private TornadoText(Tornado tornado, Said said) {
        this.said = said;
        this.tornado = tornado;
        widest = tornado.bars().stream()
                .mapToDouble(bar -> Math.max(Math.abs(change(bar.low())), Math.abs(change(bar.high()))))
                .max()
                .orElse(0);
    }

    static String of(Tornado tornado, Workspace workspace) {
        TornadoText text = new TornadoText(tornado, new Said(workspace));
        text.head();
        tornado.bars().forEach(text::bar);
        tornado.leftOut().forEach(line -> text.lines.add("left out: " + line.replace('_', ' ')));
        return String.join(System.lineSeparator(), text.lines);
    }

    private void head() {
        lines.add("Total %s; against all from %s, the baseline center: %s%s."
                .formatted(
                        said.money(tornado.now().total()),
                        said.center(tornado.center()),
                        by(tornado.now().one(), tornado.now().savedOne()),
                        tornado.isToday()
                                ? ""
                                : "; against today: "
                                        + by(
                                                tornado.now().today(),
                                                tornado.now().savedToday())));
        double beyond = tornado.now().total() - tornado.best().total();
        if (!tornado.best().center().equals(tornado.center())) {
            lines.add("The best single center is %s: all from there costs %s, %s the plan."
                    .formatted(
                            said.center(tornado.best().center()),
                            said.money(tornado.best().total()),
                            apart(beyond)));
        }
        lines.add("%-20s%12s%16s%12s%16s  %-41s"
                .formatted("input", "low", "change", "high", "change", "")
                .stripTrailing());
    }

    /** How an amount that is less by something than the plan's is told. */
    private String apart(double less) {
        if (Math.rint(less) == 0) {
            return "as much as";
        }
        return said.money(Math.abs(less)) + (less > 0 ? " less than" : " more than");
    }

    private String by(Answer answer, double saved) {
        return word(answer) + " by " + said.money(Math.abs(saved));
    }

    private static String word(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    private double change(Outcome outcome) {
        return outcome.total() - tornado.now().total();
    }

    private void bar(Bar bar) {
        lines.add(String.format(
                        Locale.ROOT,
                        "%-20s%12s%16s%12s%16s  %s%s",
                        bar.input().key().replace('_', ' '),
                        value(bar.input(), bar.lowValue()),
                        said.moneyChange(change(bar.low())),
                        value(bar.input(), bar.highValue()),
                        said.moneyChange(change(bar.high())),
                        drawn(bar),
                        bar.isTurning(tornado.now()) ? "  turns: " + turn(bar) : "")
                .stripTrailing());
    }

    private String drawn(Bar bar) {
        int least = cells(Math.min(0, Math.min(change(bar.low()), change(bar.high()))));
        int most = cells(Math.max(0, Math.max(change(bar.low()), change(bar.high()))));
        return " ".repeat(HALF + least) + "█".repeat(-least) + "│" + "█".repeat(most) + " ".repeat(HALF - most);
    }

    private int cells(double change) {
        return widest > 0 ? (int) Math.round(HALF * change / widest) : 0;
    }

    private String turn(Bar bar) {
        List<String> turns = new ArrayList<>();
        add(value(bar.input(), bar.lowValue()), bar.low(), turns);
        add(value(bar.input(), bar.highValue()), bar.high(), turns);
        return String.join(", ", turns);
    }

    private void add(String at, Outcome outcome, List<String> turns) {
        if (outcome.one() != tornado.now().one()) {
            turns.add("at %s %s all from %s"
                    .formatted(at.strip(), compared(outcome.one()), said.center(tornado.center())));
        }
        if (outcome.today() != tornado.now().today()) {
            turns.add("at %s %s today".formatted(at.strip(), compared(outcome.today())));
        }
    }

    private static String compared(Answer answer) {
        return answer == Answer.EVEN ? "no better than" : word(answer) + " than";
    }

    private String value(Input input, double value) {
        return switch (input.unit()) {
            case TIMES, TIMES_OF_ITS_OWN -> String.format(Locale.ROOT, "× %.2f", value);
            case SHARE -> String.format(Locale.ROOT, "%.1f %%", 100 * value);
            case MONEY -> said.fineMoney(value);
            case DAYS -> String.format(Locale.ROOT, "%.0f d", value);
        };
    }
}
