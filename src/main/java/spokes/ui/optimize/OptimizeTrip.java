package spokes.ui.optimize;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import spokes.engine.JudgedPlan;
import spokes.geo.Outlines;
import spokes.model.Refused;
import spokes.session.Command;
import spokes.session.Prepared;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Cancelling;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.Sentence;
import spokes.ui.Texts;
import spokes.ui.dialogs.Overlay;
import spokes.ui.notice.Notices;
import spokes.ui.optimize.bound.BoundLine;
import spokes.ui.optimize.bound.LiveBound;
import spokes.ui.optimize.review.ChoicesDialog;
import spokes.ui.optimize.review.NoOfferDialog;
import spokes.ui.optimize.review.OfferDesk;
import spokes.ui.optimize.review.OfferDialog;
import spokes.ui.optimize.study.StudyPane;
import spokes.ui.proposal.CenterStudy;
import spokes.ui.proposal.Choice;
import spokes.ui.proposal.Goal;
import spokes.ui.proposal.Offer;
import spokes.ui.proposal.OfferRow;
import spokes.ui.proposal.OptimizeDesk;
import spokes.ui.proposal.Wish;

/**
 * From a wish to a better plan: asked, sought in the background while the planner goes on working, reviewed, and taken as
 * one step. A new search ends the one before.
 */
public final class OptimizeTrip {
    /** How long and how exactly, until a planner says otherwise. */
    static final Wish.Effort EFFORT = new Wish.Effort(30, 0.0005);

    private final Texts texts = Texts.of("optimize");
    private final Session session;
    private final OptimizeDesk desk;
    private final Background background;
    private final Overlay overlay;
    private final Notices notices;
    private final Figures figures;
    private final Outlines outlines;
    private final RunCard card;
    private final StudyPane pane;
    private final Latest effects;
    private final LiveBound bound;
    private final Map<Goal, Wish> wishes = new EnumMap<>(Goal.class);
    private Optional<Background.Work> running = Optional.empty();
    private Runnable studied = () -> {};
    private long studiedNumber;

    /**
     * The trip.
     *
     * @param outlines what the map of changes is drawn from
     */
    public OptimizeTrip(
            Session session,
            OptimizeDesk desk,
            Background background,
            Overlay overlay,
            Notices notices,
            Figures figures,
            Outlines outlines) {
        this.session = session;
        this.desk = desk;
        this.background = background;
        this.overlay = overlay;
        this.notices = notices;
        this.figures = figures;
        this.outlines = outlines;
        card = new RunCard(figures);
        pane = new StudyPane(figures);
        pane.setOnAsked(() -> ask(Goal.STUDY));
        pane.setOnPicked(offer -> review(offer, studiedNumber, Wish.of(Goal.STUDY, EFFORT)));
        bound = new LiveBound(desk, background, overlay, figures, () -> ask(Goal.PLACEMENT));
        effects = new Latest(background, texts.get("work.effect"));
    }

    /** What floats over the map while a plan is sought. */
    public RunCard card() {
        return card;
    }

    /** The study of numbers of centers. */
    public StudyPane pane() {
        return pane;
    }

    /** How far the plan is from the best possible. */
    public BoundLine boundLine() {
        return bound.line();
    }

    /** Who hears that there is a study to see. */
    public void setOnStudied(Runnable hears) {
        studied = hears;
    }

    /** Asks what a better plan has to keep, then looks for it. */
    public void ask(Goal goal) {
        Wish last = wishes.getOrDefault(goal, Wish.of(goal, EFFORT));
        overlay.open(new GoalDialog(goal, session.state().workspace(), last, this::start));
    }

    /** Looks for the best split of an inbound shipment, by its name, as long as a split was looked for last. */
    public void split(String shipment) {
        Wish last = wishes.getOrDefault(Goal.SPLIT, Wish.of(Goal.SPLIT, EFFORT));
        start(last.of(shipment));
    }

    /** Looks for what is wished. */
    void start(Wish wish) {
        wishes.put(wish.goal(), wish);
        switch (wish.goal()) {
            case STUDY -> run(wish, desk::study, (found, state) -> show(found, state));
            case ALTERNATIVES -> run(wish, desk::choices, (found, state) -> show(found, state, wish));
            default -> run(wish, desk::propose, (found, state) -> review(found, state.number(), wish));
        }
    }

    private interface Seeking<T> {
        T seek(JudgedPlan plan, Wish wish, Search search) throws Refused;
    }

    private interface Found<T> {
        void take(T found, State basis);
    }

    private <T> void run(Wish wish, Seeking<T> seeking, Found<T> found) {
        running.ifPresent(Background.Work::cancel);
        State basis = session.state();
        String title = texts.get("work." + wish.goal().key());
        Background.Work[] work = new Background.Work[1];
        boolean[] isOver = new boolean[1];
        Search[] search = new Search[1];
        Consumer<Search> told = going -> {
            if (going == search[0] && !isOver[0]) {
                card.refresh();
            }
        };
        Cancelling cancelling = new Cancelling();
        search[0] = new Search(cancelling::isWanted, told);
        work[0] = background.start(
                title,
                progress -> {
                    cancelling.watch(progress);
                    return seeking.seek(basis.judged(), wish, search[0]);
                },
                answer -> found.take(answer, basis));
        running = Optional.of(work[0]);
        card.follow(Sentence.of(title), search[0], work[0]::cancel);
        work[0].whenOver(() -> {
            isOver[0] = true;
            end(work[0]);
        });
    }

    private void end(Background.Work work) {
        if (running.filter(work::equals).isPresent()) {
            running = Optional.empty();
            card.end();
        }
    }

    private void show(CenterStudy found, State basis) {
        studiedNumber = basis.number();
        pane.show(found, basis.workspace());
        pane.follow(session.state());
        studied.run();
        notices.tell(
                found.cheapest().isPresent()
                        ? texts.get("study.done", found.cheapest().getAsInt())
                        : texts.get("study.none"));
    }

    private void show(List<Choice> choices, State basis, Wish wish) {
        if (choices.size() == 1 && !choices.getFirst().offer().hasPlan()) {
            review(choices.getFirst().offer(), basis.number(), wish);
            return;
        }
        overlay.open(new ChoicesDialog(
                choices,
                basis.workspace().centers(),
                outlines,
                figures,
                choice -> review(choice.offer(), basis.number(), wish)));
    }

    /**
     * Shows what was found: as a difference, or why there is nothing.
     *
     * @param basis number of the state that it was sought for
     */
    private void review(Offer offer, long basis, Wish wish) {
        if (!offer.hasPlan()) {
            overlay.open(new NoOfferDialog(offer, () -> ask(wish.goal())));
            return;
        }
        boolean isStale = basis != session.state().number();
        overlay.open(new OfferDialog(
                offer, session.state().judged(), isStale, outlines, figures, new Reviewing(offer.goal(), wish)));
    }

    /** Follows the workspace: a study of another one is marked. */
    public void follow(State state) {
        pane.follow(state);
        bound.follow(state);
    }

    /** Ends what goes on. */
    public void close() {
        running.ifPresent(Background.Work::cancel);
        running = Optional.empty();
        card.end();
        effects.drop();
        bound.close();
    }

    /** Answers what a review asks. */
    private final class Reviewing implements OfferDesk {
        private final Goal goal;
        private final Wish wish;

        Reviewing(Goal goal, Wish wish) {
            this.goal = goal;
            this.wish = wish;
        }

        @Override
        public void judge(Offer offer, List<OfferRow> rows, Consumer<Prepared> ready, Consumer<String> refused) {
            Command command = offer.acceptance().take(rows);
            effects.ask(_ -> Judged.of(session, command), judged -> judged.tell(ready, refused));
        }

        @Override
        public void accept(Prepared step) throws Refused {
            session.adopt(step);
            notices.tellDone(
                    texts.get("accepted." + goal.key(), Sentence.of(step.edit().label())));
        }

        @Override
        public void place() {
            start(wishes.getOrDefault(Goal.PLACEMENT, Wish.of(Goal.PLACEMENT, EFFORT)));
        }

        @Override
        public void again() {
            start(wishes.getOrDefault(wish.goal(), wish));
        }

        @Override
        public void change() {
            ask(wish.goal());
        }
    }

    /** A step that was worked out, or why it cannot be. */
    private record Judged(Optional<Prepared> step, String refusal) {
        static Judged of(Session session, Command command) {
            try {
                return new Judged(Optional.of(session.prepare(command)), "");
            } catch (Refused e) {
                return new Judged(Optional.empty(), e.reason());
            }
        }

        void tell(Consumer<Prepared> ready, Consumer<String> refused) {
            step.ifPresentOrElse(ready, () -> refused.accept(Sentence.of(refusal)));
        }
    }
}
