package spokes.ui.optimize.bound;

import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Cancelling;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.Texts;
import spokes.ui.dialogs.Overlay;
import spokes.ui.proposal.OptimizeDesk;
import spokes.ui.proposal.SearchWatch;

/** Keeps a proven bound beside the plan while a planner works on it: asked anew after every change, the newest wins. */
public final class LiveBound {
    private final OptimizeDesk desk;
    private final Latest question;
    private final BoundLine line;
    private Optional<JudgedPlan> judged = Optional.empty();

    /**
     * A bound that is not known yet.
     *
     * @param place looks where stock belongs
     */
    public LiveBound(OptimizeDesk desk, Background background, Overlay overlay, Figures figures, Runnable place) {
        this.desk = desk;
        question = new Latest(background, Texts.of("optimize").get("work.bound"));
        line = new BoundLine(figures, () -> open(overlay, figures, place));
    }

    private void open(Overlay overlay, Figures figures, Runnable place) {
        line.shown().ifPresent(best -> overlay.open(new BoundDialog(best, figures, place)));
    }

    public BoundLine line() {
        return line;
    }

    /** Follows the plan. */
    public void follow(State state) {
        JudgedPlan plan = state.judged();
        if (judged.filter(plan::equals).isPresent()) {
            return;
        }
        judged = Optional.of(plan);
        line.await();
        question.ask(
                progress -> {
                    Cancelling cancelling = new Cancelling();
                    cancelling.watch(progress);
                    return desk.bound(plan, new Quiet(cancelling));
                },
                line::show);
    }

    /** Wants no more. */
    public void close() {
        question.drop();
    }

    /** A search of which only the answer counts. */
    private record Quiet(Cancelling cancelling) implements SearchWatch {
        @Override
        public void met(double seconds, double cost, double bound) {}

        @Override
        public boolean isWanted() {
            return cancelling.isWanted();
        }
    }
}
