package spokes.ui.move;

import java.util.ArrayList;
import java.util.List;
import spokes.engine.result.MoveEffect;
import spokes.model.InboundShipment;
import spokes.model.Workspace;
import spokes.model.goods.Packing;
import spokes.session.MoveStock;
import spokes.session.Session;
import spokes.ui.Figures;
import spokes.ui.Texts;

/**
 * What a move would change, in words: "240 × kettlebell (20 cases, 3 pallets) Edison → Reno, arrives Tue 14 Jul:
 * −$3,120 over 91 days; payback 19 d, stock lasts 64 d; +9.0 pt within 3 days".
 *
 * @param what    what moves
 * @param route   from where to where, and when it arrives
 * @param verdict the money, and why if it is lost
 * @param saves   whether it saves money
 * @param warnings what centers could not take, and what whole cases leave out: it can be done all the same
 * @param details what else changes, the most telling first
 */
public record DragSentence(
        String what, String route, String verdict, boolean saves, List<String> warnings, List<String> details) {
    public DragSentence {
        warnings = List.copyOf(warnings);
        details = List.copyOf(details);
    }

    /** The sentence for a move, in the planner's figures. */
    public static DragSentence of(Workspace workspace, Session.Preview preview, Figures figures) {
        Texts texts = Texts.of("map.map");
        ChangeWords words = new ChangeWords(workspace, preview.effect().inPlan(), figures, texts);
        return new Writer(preview, words, figures, texts).write();
    }

    /** The sentence for units of an inbound shipment that go to another center. */
    public static DragSentence of(Workspace workspace, InboundAnswer.Possible possible, Figures figures) {
        Texts texts = Texts.of("map.map");
        ChangeWords words = new ChangeWords(workspace, possible.change(), figures, texts);
        Packing packing = possible.packing();
        String packed = words.packed(packing.units(), packing.cases(), packing.pallets());
        String units = figures.number(packing.units(), 0);
        String what =
                texts.get("what.shipment", units, possible.goods().size(), packed.isEmpty() ? "" : " (" + packed + ")");
        InboundShipment shipment = possible.shipment();
        String from = shipment.references().isEmpty() ? shipment.supplyPoint() : shipment.references();
        return new DragSentence(
                what,
                texts.get("route", from, words.center(possible.to()), figures.day(shipment.arrivalDate())),
                words.verdict(possible.after().evaluation().horizonDays(), possible.to(), possible.goods()),
                words.saves(),
                warnings(possible, words, figures, texts),
                words.details());
    }

    private static List<String> warnings(
            InboundAnswer.Possible possible, ChangeWords words, Figures figures, Texts texts) {
        List<String> warnings = new ArrayList<>(words.warnings());
        double sent = Math.rint(possible.packing().units());
        if (sent < Math.rint(possible.asked())) {
            warnings.add(texts.get("fewer", figures.number(sent, 0), figures.number(possible.asked(), 0)));
        }
        return warnings;
    }

    /** What was done, in one line, with what centers cannot take of it. */
    public String told() {
        return told(Texts.of("map.map").get("told.moved", what, route));
    }

    /** The same with what was done in other words. */
    public String told(String line) {
        Texts texts = Texts.of("map.map");
        return warnings.isEmpty() ? line : texts.get("told.warned", line, String.join("; ", warnings));
    }

    /** All of it in one line. */
    public String whole() {
        List<String> rest = new ArrayList<>(warnings);
        rest.addAll(details);
        String line = what + " " + route + ": " + verdict;
        return rest.isEmpty() ? line : line + "; " + String.join("; ", rest);
    }

    /** Writes the sentence of a move. */
    private record Writer(Session.Preview preview, ChangeWords words, Figures figures, Texts texts) {

        DragSentence write() {
            int days = preview.after().evaluation().horizonDays();
            String verdict = words.verdict(days, move().to(), move().goods());
            return new DragSentence(what(), route(), verdict, words.saves(), words.warnings(), details());
        }

        private MoveEffect effect() {
            return preview.effect();
        }

        private MoveStock move() {
            return preview.move();
        }

        private String what() {
            List<MoveStock.Load> goods = move().goods();
            String units = figures.number(effect().units(), 0);
            String packed = words.packed(effect().units(), effect().cases(), effect().pallets());
            String named = goods.size() == 1
                    ? texts.get("what.one", units, words.name(goods.getFirst().product()))
                    : texts.get("what.many", units, goods.size());
            return packed.isEmpty() ? named : named + " (" + packed + ")";
        }

        private String route() {
            return texts.get(
                    "route", words.center(move().from()), words.center(move().to()), figures.day(effect().arrival()));
        }

        private List<String> details() {
            List<String> details = new ArrayList<>();
            details.add(lasting());
            details.addAll(words.details());
            if (effect().freight() >= 0.005) {
                details.add(texts.get("freight", figures.money(effect().freight())));
            }
            return details;
        }

        private String lasting() {
            String lasts = figures.number(effect().lastsDays(), 0);
            if (effect().paybackDays().isEmpty()) {
                return texts.get("lasts", lasts);
            }
            double payback = effect().paybackDays().getAsDouble();
            boolean tooLong = payback > effect().lastsDays();
            String key = tooLong ? "payback.too-long" : payback < 1 ? "payback.soon" : "payback";
            return texts.get(key, figures.number(payback, 0), lasts);
        }
    }
}
