package spokes.ui.job;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.BranchOff;
import spokes.session.Command;
import spokes.session.Prepared;
import spokes.ui.Texts;
import spokes.ui.study.Workplace;

/** Takes a step that a job proposed, here or in a scenario made for it. It is worked out off the window's thread. */
final class Acceptance {
    private final Workplace at;
    private final Texts texts;

    Acceptance(Workplace at, Texts texts) {
        this.at = at;
        this.texts = texts;
    }

    /** A step that is worked out, or why it cannot be. */
    private record Made(Optional<Prepared> prepared, String refusal) {}

    /**
     * Takes a step.
     *
     * @param over runs when it is done, refused or cancelled
     */
    void take(Command command, boolean isScenario, Runnable over) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Command taken = isScenario ? BranchOff.of(at.session().state(), today, command) : command;
        at.background()
                .start(texts.get("job.taking"), progress -> prepare(taken, progress), made -> adopt(command, made))
                .whenOver(over);
    }

    private Made prepare(Command command, Progress progress) {
        try {
            return new Made(Optional.of(at.session().prepare(command, progress)), "");
        } catch (Refused refused) {
            return new Made(Optional.empty(), String.valueOf(refused.getMessage()));
        }
    }

    private void adopt(Command command, Made made) {
        try {
            if (made.prepared().isEmpty()) {
                throw new Refused(made.refusal());
            }
            at.session().adopt(made.prepared().get());
            at.notices().tellDone(texts.get("job.done", command.label()));
        } catch (Refused refused) {
            at.notices().refuse(String.valueOf(refused.getMessage()));
        }
    }
}
