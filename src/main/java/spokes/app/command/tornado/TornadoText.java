package spokes.app.command.tornado;

import java.util.Locale;
import spokes.app.command.contract.LineTable;
import spokes.app.command.contract.TextPage;
import spokes.app.job.Said;
import spokes.engine.sensitivity.Bar;
import spokes.engine.sensitivity.Outcome;
import spokes.engine.sensitivity.Tornado;
import spokes.engine.verdict.Answer;
import spokes.model.Workspace;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.tornado.TornadoWords;

/** A tornado for people: what moves the total most, then a line for each input, its bar drawn with characters. */
final class TornadoText {
    private static final int HALF = 16;

    private final Tornado tornado;
    private final Said said;
    private final TornadoWords words;
    private final double widest;
    private final TextPage page = new TextPage();

    private TornadoText(Tornado tornado, Workspace workspace) {
        said = new Said(workspace);
        words = new TornadoWords(
                Texts.of("tornado"),
                new Figures(
                        Locale.getDefault(Locale.Category.FORMAT),
                        workspace.settings().text("currency")));
        this.tornado = tornado;
        widest = tornado.bars().stream()
                .mapToDouble(bar -> Math.max(Math.abs(change(bar.low())), Math.abs(change(bar.high()))))
                .max()
                .orElse(0);
    }

    static String of(Tornado tornado, Workspace workspace) {
        TornadoText text = new TornadoText(tornado, workspace);
        text.page.say(text.words.answer(tornado));
        tornado.bars().forEach(text::turns);
        text.references();
        text.bars();
        return text.page.text();
    }

    private void turns(Bar bar) {
        turn(bar, bar.low(), bar.lowValue());
        turn(bar, bar.high(), bar.highValue());
    }

    private void turn(Bar bar, Outcome outcome, double value) {
        String at = "%s, %s: ".formatted(words.name(bar.input()), words.value(bar.input(), value));
        if (outcome.one() != tornado.now().one()) {
            page.say(at
                    + "the plan is %s all from %s.".formatted(compared(outcome.one()), said.center(tornado.center())));
        }
        if (outcome.today() != tornado.now().today()) {
            page.say(at + "the plan is %s today.".formatted(compared(outcome.today())));
        }
    }

    private static String compared(Answer answer) {
        return switch (answer) {
            case BETTER -> "better than";
            case EVEN -> "as good as";
            case WORSE -> "worse than";
        };
    }

    private void references() {
        Outcome now = tornado.now();
        if (!tornado.isToday()) {
            page.say("Without what is planned, as today, it costs %s.".formatted(said.moreOrLess(now.savedToday())));
        }
        page.say("All from %s, the baseline center, costs %s."
                .formatted(said.center(tornado.center()), said.moreOrLess(now.savedOne())));
        if (!tornado.best().center().equals(tornado.center())) {
            page.say("All from %s, the best single center, costs %s."
                    .formatted(
                            said.center(tornado.best().center()),
                            said.moreOrLess(tornado.best().total() - now.total())));
        }
        String leftOut = words.leftOut(tornado);
        if (!leftOut.isEmpty()) {
            page.say(leftOut + ".");
        }
    }

    private double change(Outcome outcome) {
        return outcome.total() - tornado.now().total();
    }

    private void bars() {
        if (tornado.bars().isEmpty()) {
            return;
        }
        LineTable table = new LineTable()
                .words("Input")
                .numbers("Low", "Total", "High", "Total")
                .words("");
        tornado.bars()
                .forEach(bar -> table.row(
                        words.name(bar.input()),
                        words.value(bar.input(), bar.lowValue()),
                        said.moneyChange(change(bar.low())),
                        words.value(bar.input(), bar.highValue()),
                        said.moneyChange(change(bar.high())),
                        drawn(bar)));
        page.table(
                "What the total of %s changes by"
                        .formatted(said.money(tornado.now().total())),
                table);
    }

    private String drawn(Bar bar) {
        int least = cells(Math.min(0, Math.min(change(bar.low()), change(bar.high()))));
        int most = cells(Math.max(0, Math.max(change(bar.low()), change(bar.high()))));
        return " ".repeat(HALF + least) + "█".repeat(-least) + "│" + "█".repeat(most);
    }

    private int cells(double change) {
        return widest > 0 ? (int) Math.round(HALF * change / widest) : 0;
    }
}
