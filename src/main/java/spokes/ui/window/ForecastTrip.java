package spokes.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.ChangeAdjustments;
import spokes.session.Command;
import spokes.session.Prepared;
import spokes.session.Session;
import spokes.session.UseForecast;
import spokes.ui.Background;
import spokes.ui.Forecasts;
import spokes.ui.Sentence;
import spokes.ui.Texts;
import spokes.ui.dialogs.Dialog;
import spokes.ui.dialogs.Overlay;
import spokes.ui.forecast.ForecastDesk;
import spokes.ui.notice.Notices;

/** From orders to the demand of the plan, in the background and as one step; and what the planner adjusts in it. */
final class ForecastTrip implements ForecastDesk {
    private final Texts texts = Texts.of("forecast");
    private final Session session;
    private final Forecasts forecasts;
    private final Background background;
    private final Overlay overlay;
    private final Notices notices;
    private boolean underWay;

    /** The step that was made, worked out against a state. */
    private record Made(UseForecast step, Prepared prepared) {}

    ForecastTrip(Session session, Forecasts forecasts, Background background, Overlay overlay, Notices notices) {
        this.session = session;
        this.forecasts = forecasts;
        this.background = background;
        this.overlay = overlay;
        this.notices = notices;
    }

    @Override
    public void makeForecast() {
        if (underWay) {
            notices.refuse(texts.get("refused.underway"));
            return;
        }
        var workspace = session.state().base();
        Background.Work work = background.start(
                texts.get("make.work"),
                progress -> {
                    UseForecast step = forecasts.make(workspace, progress);
                    return new Made(step, session.prepare(step, progress));
                },
                this::adopt);
        follow(work);
    }

    /** One forecast at a time: what is made again while it is made would be made of the same orders. */
    private void follow(Background.Work work) {
        underWay = !work.isOver();
        work.runningProperty().subscribe(_ -> underWay = !work.isOver());
    }

    /** Takes it over; what the planner did meanwhile stays, so it may have to be worked out again. */
    private void adopt(Made made) {
        if (made.prepared().basis() != session.state().number()) {
            follow(background.start(
                    texts.get("make.adopt"),
                    progress -> new Made(made.step(), session.prepare(made.step(), progress)),
                    this::adopt));
            return;
        }
        try {
            session.adopt(made.prepared());
            notices.tellDone(Sentence.of(made.prepared().edit().label()));
        } catch (Refused e) {
            notices.refuse(e.reason());
        }
    }

    private void tellDone(Command step) {
        notices.tellDone(Sentence.of(step.label()));
    }

    @Override
    public void perform(ChangeAdjustments change, Runnable done, Consumer<String> refused) {
        background.start(
                texts.get("adjustment.work"),
                progress -> tried(change, progress),
                tried -> tried.prepared()
                        .ifPresentOrElse(
                                prepared -> adopt(change, prepared, done, refused),
                                () -> refused.accept(tried.refusal())));
    }

    /** What came of working out a step: the plan with it, or why there can be none. */
    private record Tried(Optional<Prepared> prepared, String refusal) {}

    private Tried tried(Command command, Progress progress) {
        try {
            return new Tried(Optional.of(session.prepare(command, progress)), "");
        } catch (Refused e) {
            return new Tried(Optional.empty(), e.reason());
        }
    }

    private void adopt(ChangeAdjustments change, Prepared prepared, Runnable done, Consumer<String> refused) {
        if (prepared.basis() != session.state().number()) {
            perform(change, done, refused);
            return;
        }
        try {
            session.adopt(prepared);
            tellDone(change);
            done.run();
        } catch (Refused e) {
            refused.accept(e.reason());
        }
    }

    @Override
    public Prepared prepare(ChangeAdjustments change) throws Refused {
        return session.prepare(change);
    }

    @Override
    public void open(Dialog dialog) {
        overlay.open(dialog);
    }

    @Override
    public void refuse(String reason) {
        notices.refuse(reason);
    }
}
