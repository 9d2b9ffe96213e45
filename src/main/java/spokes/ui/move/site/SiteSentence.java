package spokes.ui.move.site;

import java.util.ArrayList;
import java.util.List;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.move.ChangeWords;
import spokes.ui.move.DragSentence;

/** What a center elsewhere would change, in words. */
public final class SiteSentence {
    private SiteSentence() {}

    /** The sentence, in the planner's figures. */
    public static DragSentence of(Workspace workspace, SiteAnswer.Possible answer, Figures figures) {
        Texts texts = Texts.of("map.map");
        ChangeWords words = new ChangeWords(workspace, answer.change(), figures, texts);
        Center center = answer.center();
        int days = answer.step().after().evaluation().horizonDays();
        String verdict = center.isOpen()
                ? words.verdict(days, center.code(), List.of())
                : texts.get(
                        "site.could",
                        figures.moneyChange(answer.change().costs().total()),
                        days);
        return new DragSentence(
                texts.get("site.what", center.name()),
                where(answer, figures, texts),
                verdict,
                words.saves(),
                words.warnings(),
                details(answer, words, figures, texts));
    }

    /** What was done, in one line, with what centers cannot take there. */
    public static String told(Workspace workspace, SiteAnswer.Possible answer, Figures figures) {
        Texts texts = Texts.of("map.map");
        String line = texts.get("told.site", answer.center().name(), where(answer, figures, texts));
        return of(workspace, answer, figures).told(line);
    }

    private static String where(SiteAnswer.Possible answer, Figures figures, Texts texts) {
        String latitude = figures.number(answer.to().latitude(), 2);
        String longitude = figures.number(answer.to().longitude(), 2);
        return answer.postalCode().isEmpty()
                ? texts.get("site.at", latitude, longitude)
                : texts.get("site.at-zip", latitude, longitude, answer.postalCode());
    }

    private static List<String> details(SiteAnswer.Possible answer, ChangeWords words, Figures figures, Texts texts) {
        List<String> details = new ArrayList<>();
        details.add(texts.get("site.links", answer.linked(), figures.percent(answer.share())));
        details.addAll(words.details());
        Center center = answer.center();
        if (!center.isOpen()) {
            details.add(texts.get(
                    "site.candidate",
                    center.name(),
                    figures.wholeMoney(center.fixedCostPerMonth()),
                    figures.wholeMoney(center.openingCost())));
        }
        return details;
    }
}
