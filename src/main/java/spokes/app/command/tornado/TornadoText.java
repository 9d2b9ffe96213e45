package spokes.app.command.tornado;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import spokes.engine.sensitivity.Bar;
import spokes.engine.sensitivity.Input;
import spokes.engine.sensitivity.Outcome;
import spokes.engine.sensitivity.Tornado;
import spokes.engine.verdict.Answer;

/** A tornado for people: a line for each input, its bar drawn with characters. */
final class TornadoText {
    private static final int HALF = 20;

    private final Tornado tornado;
    private final double widest;
    private final List<String> lines = new ArrayList<>();

    private TornadoText(Tornado tornado) {
        this.tornado = tornado;
        widest = tornado.bars().stream()
                .mapToDouble(bar -> Math.max(Math.abs(change(bar.low())), Math.abs(change(bar.high()))))
                .max()
                .orElse(0);
    }

    static String of(Tornado tornado) {
        TornadoText text = new TornadoText(tornado);
        text.head();
        tornado.bars().forEach(text::bar);
        tornado.leftOut().forEach(line -> text.lines.add("left out: " + line.replace('_', ' ')));
        return String.join(System.lineSeparator(), text.lines);
    }

    private void head() {
        lines.add(String.format(
                Locale.ROOT,
                "total %,.2f; against all from %s, the baseline center: %s by %,.2f%s",
                tornado.now().total(),
                tornado.center(),
                word(tornado.now().one()),
                Math.abs(tornado.now().savedOne()),
                tornado.isToday()
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "; against today: %s by %,.2f",
                                word(tornado.now().today()),
                                Math.abs(tornado.now().savedToday()))));
        lines.add("%-20s%12s%16s%12s%16s  %-41s"
                .formatted("input", "low", "change", "high", "change", "")
                .stripTrailing());
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
                        "%-20s%12s%,+16.2f%12s%,+16.2f  %s%s",
                        bar.input().key().replace('_', ' '),
                        value(bar.input(), bar.lowValue()),
                        change(bar.low()),
                        value(bar.input(), bar.highValue()),
                        change(bar.high()),
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
            turns.add("at %s %s all from %s".formatted(at.strip(), compared(outcome.one()), tornado.center()));
        }
        if (outcome.today() != tornado.now().today()) {
            turns.add("at %s %s today".formatted(at.strip(), compared(outcome.today())));
        }
    }

    private static String compared(Answer answer) {
        return answer == Answer.EVEN ? "no better than" : word(answer) + " than";
    }

    private static String value(Input input, double value) {
        return switch (input.unit()) {
            case TIMES, TIMES_OF_ITS_OWN -> String.format(Locale.ROOT, "× %.2f", value);
            case SHARE -> String.format(Locale.ROOT, "%.1f %%", 100 * value);
            case MONEY -> String.format(Locale.ROOT, "%,.2f", value);
            case DAYS -> String.format(Locale.ROOT, "%.0f d", value);
        };
    }
}
