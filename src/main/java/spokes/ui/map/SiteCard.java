package spokes.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import spokes.model.Refused;
import spokes.model.goods.ProductKey;
import spokes.model.place.Place;
import spokes.session.Session;
import spokes.ui.Figures;
import spokes.ui.Selection;
import spokes.ui.Texts;
import spokes.ui.move.Drawn;
import spokes.ui.move.MoveMaker;
import spokes.ui.move.MovePreviews;
import spokes.ui.move.Recoloring;
import spokes.ui.move.site.SiteAnswer;
import spokes.ui.move.site.SiteJudge;
import spokes.ui.move.site.SiteSentence;

/** Tells what a center under the pointer would change where it is, links its areas there, and puts it there. */
final class SiteCard {
    private final Session session;
    private final Selection selection;
    private final Figures figures;
    private final Texts texts;
    private final DragLayer layer;
    private final MovePreviews previews;
    private final Recoloring recoloring;
    private final MoveMaker maker;
    private final SiteJudge judge;
    private Optional<Place> asked = Optional.empty();
    private Optional<SiteAnswer> newest = Optional.empty();
    private boolean open;

    /** A card that tells nothing. */
    SiteCard(
            Session session,
            Selection selection,
            Figures figures,
            Texts texts,
            DragLayer layer,
            MovePreviews previews,
            Recoloring recoloring,
            MoveMaker maker) {
        this.session = session;
        this.selection = selection;
        this.figures = figures;
        this.texts = texts;
        this.layer = layer;
        this.previews = previews;
        this.recoloring = recoloring;
        this.maker = maker;
        judge = new SiteJudge(session);
    }

    /**
     * A center is held at a place: asks what that does, and goes on telling what the last place did meanwhile.
     *
     * @param from  where it was, in the pane
     * @param known called when what it does there is known, unless it was taken elsewhere meanwhile
     */
    void ask(CenterMarker marker, Point2D from, Place to, Consumer<SiteAnswer> known) {
        if (!open) {
            open = true;
            layer.begin(from);
            layer.card().wait(texts.get("site.what", marker.center().name()));
        }
        layer.showCard(marker.middle(), marker.bodyBox(), List.of(), true);
        asked = Optional.of(to);
        newest = Optional.empty();
        String code = marker.center().code();
        Set<ProductKey> products = selection.productsProperty().get();
        previews.follow(() -> drawn(judge.judge(code, to, products)), drawn -> {
            drawn.draw().run();
            show(marker, drawn.answer());
            if (asked.filter(to::equals).isPresent()) {
                newest = Optional.of(drawn.answer());
                known.accept(drawn.answer());
            }
        });
    }

    private Drawn<SiteAnswer> drawn(SiteAnswer answer) {
        Runnable draw = answer instanceof SiteAnswer.Possible possible
                ? recoloring.of(
                        possible.step().after(),
                        possible.areas(),
                        possible.center().code())
                : recoloring::plain;
        return new Drawn<>(answer, draw);
    }

    private void show(CenterMarker marker, SiteAnswer answer) {
        switch (answer) {
            case SiteAnswer.Possible possible ->
                layer.card()
                        .show(SiteSentence.of(session.state().workspace(), possible, figures), texts.get("site.hint"));
            case SiteAnswer.Impossible impossible ->
                layer.card().refuse(marker.center().name(), impossible.reason());
        }
        layer.showCard(marker.middle(), marker.bodyBox(), List.of(), true);
    }

    /** What the center does where it is held now, if that is known. */
    Optional<SiteAnswer> newest() {
        return newest;
    }

    /** Puts the center there, durably; if that is refused, it is told. */
    void make(SiteAnswer answer) {
        switch (answer) {
            case SiteAnswer.Possible possible -> make(possible);
            case SiteAnswer.Impossible impossible -> maker.tell(impossible.reason());
        }
    }

    private void make(SiteAnswer.Possible answer) {
        String line = SiteSentence.told(session.state().workspace(), answer, figures);
        try {
            session.adopt(answer.step());
            maker.tellMade(line);
        } catch (Refused refused) {
            maker.tell(refused.reason());
        }
    }

    /** Nothing is held any more. */
    void close() {
        open = false;
        asked = Optional.empty();
        newest = Optional.empty();
        previews.forget();
        recoloring.plain();
        layer.clear();
    }
}
