package spokes.ui.optimize.review;

import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.proposal.StockFacts;

/** What is placed, in a sentence. */
public final class StockWords {
    private final Texts texts = Texts.of("optimize");
    private final Figures figures;

    public StockWords(Figures figures) {
        this.figures = figures;
    }

    /** "Places 17,902 units on hand, 12,128 inbound and 4,900 bought of 20 products for $35,152." */
    public String placed(StockFacts facts) {
        String placed = facts.bought() > 0
                ? texts.get(
                        "placed.bought",
                        Math.round(facts.onHand()),
                        Math.round(facts.inbound()),
                        Math.round(facts.bought()),
                        facts.boughtProducts(),
                        figures.wholeMoney(facts.boughtCost()))
                : texts.get("placed", Math.round(facts.onHand()), Math.round(facts.inbound()));
        return facts.target() > 0 ? placed + " " + texts.get("placed.target", Math.round(facts.target())) : placed;
    }
}
