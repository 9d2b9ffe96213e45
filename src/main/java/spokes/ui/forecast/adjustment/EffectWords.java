package spokes.ui.forecast.adjustment;

import spokes.ui.Figures;
import spokes.ui.Texts;

/** An effect in one line. */
final class EffectWords {
    private final Texts texts;
    private final Figures figures;

    EffectWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** What would change, in a sentence. */
    String sentence(Effect effect) {
        if (effect.isNone()) {
            return texts.get("effect.none", effect.days());
        }
        String words =
                texts.get("effect", units(effect.units()), figures.wholeMoneyChange(effect.cost()), effect.days());
        String unmet = Math.abs(effect.unmet()) < 0.5 ? "" : " " + texts.get("effect.unmet", units(effect.unmet()));
        String out = effect.stockOuts() == 0
                ? ""
                : " " + texts.get("effect.out", figures.change(effect.stockOuts(), 0), Math.abs(effect.stockOuts()));
        return words + unmet + out;
    }

    /** The same in a few words. */
    String brief(Effect effect) {
        return effect.isNone()
                ? texts.get("effect.brief.none")
                : texts.get("effect.brief", units(effect.units()), figures.wholeMoneyChange(effect.cost()));
    }

    private String units(double units) {
        return figures.change(units, Math.abs(units) < 10 ? 1 : 0);
    }
}
