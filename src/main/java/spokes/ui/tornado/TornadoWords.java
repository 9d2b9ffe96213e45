package spokes.ui.tornado;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import spokes.engine.sensitivity.Bar;
import spokes.engine.sensitivity.Input;
import spokes.engine.sensitivity.Outcome;
import spokes.engine.sensitivity.Tornado;
import spokes.engine.verdict.Answer;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** A tornado in words, for the window and the terminal. */
public final class TornadoWords {
    private final Texts texts;
    private final Figures figures;

    /** Words of a bundle, with the figures of a workspace. */
    public TornadoWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** What an input is called where it begins a row. */
    public String name(Input input) {
        return texts.get("input." + input);
    }

    /** A value of an input as people write it. */
    public String value(Input input, double value) {
        return switch (input.unit()) {
            case TIMES -> value == 1 ? texts.get("as.planned") : figures.change(100 * (value - 1), 0) + " %";
            case TIMES_OF_ITS_OWN -> "× " + figures.number(value, 2);
            case SHARE -> figures.percent(value);
            case MONEY -> figures.money(value);
            case DAYS -> texts.get("value.days", (int) Math.round(value));
        };
    }

    /** What the total changes by. */
    static double change(Tornado tornado, Outcome outcome) {
        return outcome.total() - tornado.now().total();
    }

    /** The most important in a sentence or two. */
    public String answer(Tornado tornado) {
        if (tornado.bars().isEmpty()) {
            return texts.get("answer.none");
        }
        Bar first = tornado.bars().getFirst();
        List<String> turning = tornado.bars().stream()
                .filter(bar -> bar.isTurning(tornado.now()))
                .map(bar -> name(bar.input()))
                .toList();
        String most = texts.get(
                "answer",
                name(first.input()),
                figures.wholeMoney(first.swing(tornado.now().total())),
                figures.wholeMoney(tornado.now().total()));
        String turns = turning.isEmpty()
                ? texts.get("answer.steady")
                : texts.get("answer.turns", turning.size(), String.join(", ", turning));
        return most + " " + turns;
    }

    /** What becomes of the answer at the ends of a bar; empty if it stays. */
    String turn(Tornado tornado, Bar bar) {
        List<String> turns = new ArrayList<>();
        add(tornado.now(), bar.low(), value(bar.input(), bar.lowValue()), turns);
        add(tornado.now(), bar.high(), value(bar.input(), bar.highValue()), turns);
        return String.join("; ", turns);
    }

    private void add(Outcome now, Outcome outcome, String at, List<String> turns) {
        if (outcome.one() != now.one()) {
            turns.add(texts.get("turn.one", at, word(outcome.one())));
        }
        if (outcome.today() != now.today()) {
            turns.add(texts.get("turn.today", at, word(outcome.today())));
        }
    }

    private String word(Answer answer) {
        return texts.get("answer." + answer);
    }

    /** All bars in words, for those who do not see them. */
    String told(Tornado tornado) {
        return tornado.bars().stream().map(bar -> told(tornado, bar)).collect(Collectors.joining(". "));
    }

    private String told(Tornado tornado, Bar bar) {
        return texts.get(
                "told",
                name(bar.input()),
                value(bar.input(), bar.lowValue()),
                figures.wholeMoneyChange(change(tornado, bar.low())),
                value(bar.input(), bar.highValue()),
                figures.wholeMoneyChange(change(tornado, bar.high())));
    }

    /** Inputs that the plan has nothing of; empty if there is none. */
    public String leftOut(Tornado tornado) {
        return tornado.leftOut().isEmpty()
                ? ""
                : texts.get("left.out", String.join("; ", tornado.leftOut()).replace('_', ' '));
    }
}
